import type { Mention, PaperReading, ReadSentence } from './11-sentence-roles.ts'
import { assertionAt } from './assertion.ts'
import { type Comparison, findComparisons } from './comparisons.ts'
import type { OwnMethod } from './own-method.ts'
import type { Place } from './reading.ts'
import type { Relation } from './relation.ts'

const CONFIDENCE = 0.5
const NEAR = 10
const LONGEST_LIST = 12
const LIST_GAP = /^(?:,|,?\s?(?:and|or|as well as|&)|\/)$/
/** Words that part what a verb compares with from what its sentence says of it. */
const PART =
  /^(?:on|in|across|at|for|by|using|via|while|when|where|which|that|who|because|although|but|we|it|with|under|after|from|achieves?|achieving|is|are|was|reaches|requires?|needs|uses|without|trained|based)$/
const BEFORE_OTHERS =
  /^(?:than|over|to|with|versus|vs|against|unlike|using|via|on|by|from|into|for|in|of|upon|improves?|improving|outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|exceed(?:s|ed|ing)?|beat(?:s|ing)?)$/
const OWN = /^(?:we|our|ours|it|its|they)$/
const OWN_NOUN =
  /^(?:method|methods|model|models|approach|framework|system|technique|algorithm|work|paper|architecture|network|strategy)$/

/** Which methods beat which, from whatever the sentences name; "our method" and "it" are the paper's own. */
export function readOutperformance({ sentences }: PaperReading, own: OwnMethod | undefined): Relation[] {
  return sentences.flatMap((one) =>
    one.role === 'title' ? [] : findComparisons(one.sentence).flatMap((found) => relate(one, found, own)),
  )
}

interface End {
  readonly entity: Mention['entity']
  readonly evidence: readonly Place[]
  readonly at: number
}

function relate(one: ReadSentence, comparison: Comparison, own: OwnMethod | undefined): Relation[] {
  const methods = one.mentions.filter(({ entity }) => entity.type === 'method')
  const others = othersOf(one, comparison, methods)
  if (others.length === 0) return []
  const subjects = subjectsOf(one, comparison, methods, others, own)
  const { sentence } = one
  const cue: Place = {
    field: sentence.field,
    sentence: sentence.index,
    start: comparison.start,
    end: comparison.end,
    rule: 'rule:outperform-cue',
  }
  return subjects.flatMap((subject) =>
    others.flatMap((other): Relation[] => {
      const [from, to] = comparison.inverse ? [other, subject] : [subject, other]
      if (from.entity === to.entity) return []
      return [
        {
          type: 'OUTPERFORMS',
          from: from.entity,
          to: to.entity,
          assertion: assertionAt(sentence, comparison.at, Math.max(comparison.at, other.at), true),
          confidence: CONFIDENCE,
          evidence: [cue, ...to.evidence, ...from.evidence],
        },
      ]
    }),
  )
}

/** The methods that a comparison names after its words: a list. */
function othersOf({ sentence }: ReadSentence, { last }: Comparison, methods: readonly Mention[]): End[] {
  const after = methods.filter(({ at }) => at > last)
  const [first] = after
  if (first === undefined || first.at - last > NEAR || isParted(sentence.words, last, first.at)) return []
  return listFrom(sentence, after).map(toEnd)
}

function isParted(words: ReadSentence['sentence']['words'], last: number, to: number): boolean {
  const between = words.slice(last + 1, to)
  const listed = between.findLastIndex(({ lower }) => /^(?:including|as|like)$/.test(lower))
  return between.some(({ lower, gap }, i) => {
    if (i < listed) return /^(?:while|which|that|but|we|it)$/.test(lower)
    return PART.test(lower) || (/[,;:]/.test(gap) && i !== listed)
  })
}

/** The first of some mentions and those that follow it in a list. */
function listFrom({ words }: ReadSentence['sentence'], mentions: readonly Mention[]): Mention[] {
  const list: Mention[] = []
  for (const mention of mentions) {
    if (list.length === LONGEST_LIST) break
    const before = list.at(-1)
    if (before === undefined) {
      list.push(mention)
      continue
    }
    if (mention.span.start < before.span.end) continue
    const between = words.slice(before.at, mention.at).filter(({ start }) => start >= before.span.end)
    const gap = [...between.flatMap(({ gap, lower }) => [gap, lower]), words[mention.at]?.gap ?? '']
      .filter((part) => part !== '' && !/^(?:the|a|an|even|both)$/.test(part))
      .join(' ')
    if (!LIST_GAP.test(gap.replace(/^, (?=and|or|as)/, ','))) break
    list.push(mention)
  }
  return list
}

function subjectsOf(
  one: ReadSentence,
  { at, start, others }: Comparison,
  methods: readonly Mention[],
  compared: readonly End[],
  own: OwnMethod | undefined,
): End[] {
  const { words } = one.sentence
  // "Compared with Y, X improves": the subject comes after what it is compared with.
  const from = others === 'before' ? Math.max(...compared.map((end) => end.at)) + 1 : 0
  const to = others === 'before' ? words.length : at
  const clause = others === 'before' ? from : clauseStart(words, at)
  for (const begin of clause > from ? [clause, from] : [from]) {
    const candidates = methods.filter(
      (method) =>
        method.at >= begin &&
        method.at < to &&
        (others === 'before' || method.span.end <= start) &&
        !compared.some(({ entity }) => entity === method.entity) &&
        !followsOther(words, method.at),
    )
    const pronoun = words.findIndex((_word, i) => i >= begin && i < to && isOwn(words, i))
    const [first] = candidates
    if (first !== undefined && (pronoun < 0 || first.at <= pronoun))
      return listFrom(one.sentence, candidates).map(toEnd)
    if (pronoun >= 0) return own === undefined ? [] : [ownEnd(own)]
  }
  if (own === undefined || one.role === 'background' || hasForeignSubject(words, clause)) return []
  return [ownEnd(own)]
}

function clauseStart(words: ReadSentence['sentence']['words'], at: number): number {
  for (let i = at; i > 0; i--) {
    if (/[;:]/.test(words[i]?.gap ?? '') || /^(?:while|whereas|but|that)$/.test(words[i]?.lower ?? ''))
      return i
  }
  return 0
}

function isOwn(words: ReadSentence['sentence']['words'], at: number): boolean {
  const lower = words[at]?.lower ?? ''
  if (OWN.test(lower)) return words[at + 1]?.lower !== 'show' && words[at + 1]?.lower !== 'find'
  if (lower !== 'this' && !(lower === 'the' && words[at + 1]?.lower === 'proposed')) return false
  return words.slice(at + 1, at + 4).some((word) => OWN_NOUN.test(word.lower))
}

/** "Humans outperform BERT", "existing parsers outperform …": somebody else's success. */
function hasForeignSubject(words: ReadSentence['sentence']['words'], from: number): boolean {
  return words
    .slice(from, from + 4)
    .some(({ lower }) =>
      /^(?:humans?|experts?|annotators|existing|previous|prior|no|none|other|others)$/.test(lower),
    )
}

function followsOther(words: ReadSentence['sentence']['words'], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const word = words[i]
    if (word === undefined || words[i + 1]?.gap !== '') return false
    if (BEFORE_OTHERS.test(word.lower)) return true
    if (!/^(?:adjective|determiner|noun|participle)$/.test(word.tag)) return false
  }
  return false
}

function toEnd({ entity, span, at }: Mention): End {
  return { entity, evidence: [span], at }
}

function ownEnd({ entity, evidence }: OwnMethod): End {
  return { entity, evidence, at: 0 }
}
