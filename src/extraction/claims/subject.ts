import type { Entity } from '../10-entities.ts'
import type { Mention, ReadSentence } from '../11-sentence-roles.ts'
import { mentionsWithin, type Placed } from './windows.ts'

/** Words after which a method is what another is compared with, or its means, and not who reaches a result. */
const NO_SUBJECT =
  /\b(?:than|over|outperform\p{L}*|surpass\p{L}*|exceed\p{L}*|beat\p{L}*|improv\p{L}*|to|with|versus|vs\.?|against|baselines?|unlike|using|via|on|by|from|into|for|in|of|reduc\p{L}*|accelerat\p{L}*|compress\p{L}*|speed(?:s|ing)? up|prior|previous)(?:\s(?:the|a|an|existing|standard|vanilla|strong|original|recent|best|previous|baseline))*\s$/iu
const AGENT =
  /\b(?:achieved|obtained|reached|attained|reported|set|outperformed|surpassed|beaten) by (?:the )?$/i
const OF_METHOD = /^\s?(?:score |accuracy )?(?:for|of) (?:the |vanilla |standard )?$/i
const OWN =
  /\b(?:we|our|ours|it|its|this (?:method|model|approach|framework|system|technique|work|paper|algorithm)|the (?:proposed|resulting|new))\b/i
const OTHERS =
  /^\W*(?:the |all |most |many )*(?:humans?|annotators|existing|previous|prior|current|baselines?|state-of-the-art)\b/i
const COMPARED = /\b(?:vs\.?|versus|against|compared (?:to|with))\s$/i
const LONGEST_LEAD = 60
const LONGEST_CLAUSE = 400

/** The method that reaches a result: the subject of its clause, or the paper's own. */
export function readSubject(
  text: string,
  { sentence, role, mentions }: ReadSentence,
  { quantity, clause, start, end }: Placed,
  own: Entity | undefined,
): Entity | null {
  const follows = methodsWithin(mentions, quantity.end, end).find(
    ({ span }) =>
      AGENT.test(leadOf(text, span.start)) || OF_METHOD.test(text.slice(quantity.end, span.start)),
  )
  if (follows !== undefined) return follows.entity
  if (COMPARED.test(leadOf(text, quantity.phraseStart))) {
    const others = methodsWithin(mentions, sentence.start, quantity.phraseStart).filter(
      ({ entity }) => entity !== own,
    )
    return others.length === 1 ? (others[0]?.entity ?? null) : null
  }
  for (const from of [start, clause.start, sentence.start]) {
    const lead = text.slice(from, Math.min(quantity.phraseStart, from + LONGEST_CLAUSE))
    const methods = methodsWithin(mentions, from, quantity.phraseStart)
    const agent = methods.find(({ span }) => AGENT.test(leadOf(text, span.start)))
    if (agent !== undefined) return agent.entity
    const subject = methods.find(({ span }) => !NO_SUBJECT.test(leadOf(text, span.start)))
    const pronoun = lead.search(OWN)
    if (pronoun >= 0 && (subject === undefined || from + pronoun < subject.span.start)) return own ?? null
    if (subject !== undefined) return subject.entity
    if (OTHERS.test(lead)) return null
  }
  return role === 'background' ? null : (own ?? null)
}

function methodsWithin(mentions: readonly Mention[], start: number, end: number): Mention[] {
  return mentionsWithin(mentions, start, end).filter(({ entity }) => entity.type === 'method')
}

function leadOf(text: string, start: number): string {
  return text.slice(Math.max(0, start - LONGEST_LEAD), start)
}
