import type { Assertion } from './extraction.ts'
import type { Sentence, Word } from './sentence.ts'

const NEGATION = /^(?:not|without|never|neither|nor|cannot|can't|no|\p{L}+n't)$/u
const NEGATION_PAIR = /^(?:fail(?:s|ed|ing)? to|unable to|instead of|rather than)$/
/** Words that deny the use of something; what is no tool but a problem, they tell to be solved. */
const SHUNNING = /^(?:avoid(?:s|ed|ing)?|lack(?:s|ed|ing)?|eliminat(?:e|es|ed|ing)|obviat(?:e|es|ed|ing))$/
const SHUNNING_PAIR = /^(?:free of|absence of|dispens(?:e|es|ing) with)$/
/** "not only …" asserts all the more. */
const NO_NEGATION = /^(?:only|just|merely|necessarily|simply)$/
/** A negation before one of these denies something else. */
const BARRIER = /^(?:is|are|was|were|that|which|and|but|we|it|they|while|because|since|although)$/
/** How many words before what it denies a negation may stand: "does not rely on X", "without the need for X". */
const NEGATION_REACH = 4
const PLAN = /^(?:plan|plans|planning|hope|hopes|intend|intends|expect)$/
const FUTURE_NOUN = /^(?:works?|research|stud(?:y|ies)|directions?|extensions?|versions?|releases?|efforts?)$/
/** What "we will" and "we plan to" say of the paper at hand and what it has made. */
const OF_THIS_PAPER =
  /^(?:show|see|demonstrate|present|describe|discuss|argue|prove|explain|review|address|consider|study|release|publish|share|open-source|make)$/
const LEFT = /^(?:leave|leaves|leaving|left|defer|deferred|reserve|reserved|postponed?)$/
const CLAUSE_WORD = /^(?:but|while|whereas|although)$/

/**
 * Whether a cue asserts, denies ("does not rely on", "without") or announces ("we plan to", "left to future work").
 * `cue` and `mention` are indexes of words of the sentence. A denied denial asserts ("cannot do without").
 * `isTool` says that the mention is something to use, which "avoiding X" denies; a problem is solved by that.
 */
export function assertionAt({ words }: Sentence, cue: number, mention: number, isTool: boolean): Assertion {
  const denied = isNegated(words, cue, 0, isTool)
  const itselfDenied = mention > cue && isNegated(words, firstOfList(words, mention), cue + 1, isTool)
  if (denied !== itselfDenied) return 'NEGATED'
  return isFuture(words, cue) ? 'FUTURE' : 'ASSERTED'
}

function isNegated(words: readonly Word[], at: number, floor: number, isTool: boolean): boolean {
  for (let i = at; i >= Math.max(floor, at - NEGATION_REACH); i--) {
    const lower = words[i]?.lower ?? ''
    if (i < at && words[i + 1]?.gap !== '') return false
    const pair = `${lower} ${words[i + 1]?.lower ?? ''}`
    const shuns = isTool && (SHUNNING.test(lower) || SHUNNING_PAIR.test(pair))
    if (shuns || NEGATION.test(lower) || NEGATION_PAIR.test(pair))
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
    return isLater && (at < cue || words.slice(Math.max(0, at - 6), at).some(({ lower }) => LEFT.test(lower)))
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
