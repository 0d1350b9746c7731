import type { Sentence, Word } from './02-sentences.ts'
import type { Assertion } from './extraction.ts'

const NEGATION =
  /^(?:not|without|never|neither|nor|cannot|can't|no|avoid(?:s|ed|ing)?|lack(?:s|ed|ing)?|eliminat(?:e|es|ed|ing)|obviat(?:e|es|ed|ing)|\p{L}+n't)$/u
/** "fails to use", "unable to", "instead of", "free of", "rather than", "absence of". */
const NEGATION_PAIR =
  /^(?:fail(?:s|ed|ing)? to|unable to|instead of|rather than|free of|absence of|dispens(?:e|es|ing) with)$/
/** "not only …" asserts all the more. */
const NO_NEGATION = /^(?:only|just|merely|necessarily|simply)$/
/** A negation before one of these denies something else. */
const BARRIER = /^(?:is|are|was|were|that|which|and|but|we|it|they|while|because|since|although)$/
/** How many words before what it denies a negation may stand: "does not rely on X", "without the need for X". */
const NEGATION_REACH = 4
const PLAN = /^(?:plan|plans|planning|hope|hopes|intend|intends|expect)$/
const FUTURE_NOUN = /^(?:works?|research|stud(?:y|ies)|directions?|extensions?|versions?|releases?|efforts?)$/
/** What "we will" says of the paper at hand. */
const OF_THIS_PAPER = /^(?:show|see|demonstrate|present|describe|discuss|argue|prove|explain|review)$/
const CLAUSE_WORD = /^(?:but|while|whereas|although)$/

/**
 * Whether a cue asserts, denies ("does not rely on", "without") or announces ("we plan to", "left to future work").
 * `cue` and `mention` are indexes of words of the sentence. A denied denial asserts ("cannot do without").
 */
export function assertionAt({ words }: Sentence, cue: number, mention: number): Assertion {
  const denied = isNegated(words, cue)
  const itselfDenied = mention > cue && isNegated(words, firstOfList(words, mention), cue + 1)
  if (denied !== itselfDenied) return 'NEGATED'
  return isFuture(words, cue) ? 'FUTURE' : 'ASSERTED'
}

function isNegated(words: readonly Word[], at: number, floor = 0): boolean {
  for (let i = at; i >= Math.max(floor, at - NEGATION_REACH); i--) {
    const lower = words[i]?.lower ?? ''
    if (i < at && words[i + 1]?.gap !== '') return false
    if (NEGATION.test(lower) || NEGATION_PAIR.test(`${lower} ${words[i + 1]?.lower ?? ''}`))
      return !NO_NEGATION.test(words[i + 1]?.lower ?? '')
    if (i < at && BARRIER.test(lower)) return false
  }
  return false
}

/** "without A, B or C": what is said of the first of a list is said of all. */
function firstOfList(words: readonly Word[], at: number): number {
  let first = at
  for (let i = at; i > 0 && at - i < 12; i--) {
    const word = words[i]
    const before = words[i - 1]
    if (word === undefined || before === undefined) break
    if (/^(?:or|nor)$/.test(before.lower)) first = i - 2
    else if (word.gap === ',' && first < at) first = i - 1
    else if (word.gap !== '' || !/^(?:noun|adjective|gerund|participle)$/.test(before.tag)) {
      if (!/^(?:or|nor)$/.test(word.lower)) break
    }
  }
  return Math.max(0, first)
}

function isFuture(words: readonly Word[], cue: number): boolean {
  let start = cue
  while (start > 0 && !CLAUSE_WORD.test(words[start]?.lower ?? '') && words[start]?.gap !== ';') start--
  let end = cue
  while (
    end < words.length &&
    !CLAUSE_WORD.test(words[end]?.lower ?? '') &&
    (end === cue || words[end]?.gap !== ';')
  )
    end++
  return words.slice(start, end).some((word, i) => isPlan(words, start + i, cue) && word !== undefined)
}

function isPlan(words: readonly Word[], at: number, cue: number): boolean {
  const [before, here, next, afterNext] = [-1, 0, 1, 2].map((step) => words[at + step]?.lower ?? '')
  if (here === undefined || next === undefined || before === undefined) return false
  if (here === 'future') {
    if (before === 'the' && words[at - 2]?.lower === 'in') return true
    const isLater = FUTURE_NOUN.test(next)
    return isLater && (at < cue || words.slice(Math.max(0, at - 4), at).some(({ lower }) => isLeft(lower)))
  }
  if (at > cue) return false
  if (here === 'will')
    return before === 'we' && !OF_THIS_PAPER.test(next === 'also' ? (afterNext ?? '') : next)
  return (
    PLAN.test(here) &&
    next === 'to' &&
    words.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === 'we')
  )
}

function isLeft(lower: string): boolean {
  return /^(?:leave|leaves|leaving|left|defer|deferred|reserve|reserved|for|as|is|to)$/.test(lower)
}
