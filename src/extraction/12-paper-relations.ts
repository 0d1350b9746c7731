import type { Entity } from './10-entities.ts'
import type { Mention, PaperReading, ReadSentence } from './11-sentence-roles.ts'
import { assertionAt } from './assertion.ts'
import { type Cue, type CueKind, findCues } from './cues.ts'
import type { PaperRelation, TextField } from './extraction.ts'
import type { Place } from './reading.ts'
import type { Relation } from './relation.ts'

/** What the paper brings. */
export function readIntroductions(reading: PaperReading): Relation[] {
  const bySentence = new Map(
    reading.sentences.map((one) => [sentenceKey(one.sentence.field, one.sentence.index), one]),
  )
  return reading.introduced.flatMap(({ span, cue }) => {
    const mentions = bySentence.get(sentenceKey(span.field, span.sentence))?.mentions ?? []
    const named = mentions.find((one) => one.span.start <= span.start && one.span.end >= span.end)
    return named === undefined ? [] : introduces(named.entity, [cue, span], span.confidence)
  })
}

function sentenceKey(field: TextField, index: number): string {
  return `${field} ${index}`
}

function introduces(entity: Entity, evidence: readonly Place[], confidence: number): Relation[] {
  if (entity.type !== 'method' && entity.type !== 'dataset') return []
  return [{ type: 'INTRODUCES', from: 'paper', to: entity, assertion: 'ASSERTED', confidence, evidence }]
}

interface Rule {
  readonly type: PaperRelation
  readonly confidence: number
  readonly cue: CueKind
  /** The cue stands at most so many words before the mention; without it, anywhere in the sentence. */
  readonly reach?: number
  readonly applies: (mention: Mention, one: ReadSentence) => boolean
}

const kindIs =
  (...types: string[]) =>
  (mention: Mention): boolean =>
    types.includes(mention.entity.type)
const inRole =
  (...roles: string[]) =>
  (one: ReadSentence): boolean =>
    roles.includes(one.role)

const isMethod = kindIs('method')
const isDataset = kindIs('dataset')
const isTask = kindIs('task')
const isNotion = kindIs('concept', 'metric')
/** Named in more than one sentence: what a paper comes back to. */
const isRepeated = ({ entity }: Mention): boolean =>
  entity.spans.some(
    ({ field, sentence }) => field !== entity.spans[0]?.field || sentence !== entity.spans[0]?.sentence,
  )
const told = inRole('contribution', 'body', 'title')
const atHeart = inRole('title', 'contribution')

/** In order: a mention takes the first rule that applies and whose cue its sentence has within reach. */
const RULES: readonly Rule[] = [
  { type: 'EVALUATES_ON', cue: 'evaluate', confidence: 0.8, applies: (m, s) => isDataset(m) && told(s) },
  { type: 'USES', cue: 'train', confidence: 0.6, applies: (m, s) => isDataset(m) && told(s) },
  {
    type: 'COMPARES_TO',
    cue: 'compare',
    reach: 14,
    confidence: 0.6,
    applies: (m, s) => isMethod(m) && s.role !== 'title',
  },
  {
    type: 'COMPARES_TO',
    cue: 'prior',
    reach: 4,
    confidence: 0.5,
    applies: (m, s) => isMethod(m) && s.role !== 'title',
  },
  { type: 'USES', cue: 'use', confidence: 0.6, applies: (m, s) => isMethod(m) && told(s) },
  { type: 'ADDRESSES', cue: 'address', confidence: 0.7, applies: (m) => isTask(m) },
  {
    type: 'STUDIES',
    cue: 'study',
    confidence: 0.5,
    applies: (m, s) => isNotion(m) && (atHeart(s) || isRepeated(m)),
  },
  { type: 'STUDIES', cue: 'examine', reach: 12, confidence: 0.4, applies: (m, s) => isNotion(m) && told(s) },
]

/** How the paper stands to what it names, by the cues of each sentence. */
export function readPaperRelations(reading: PaperReading, brought: ReadonlySet<string>): Relation[] {
  const relations: Relation[] = []
  for (const one of reading.sentences) {
    for (const mention of one.mentions) {
      const introduced = brought.has(mention.entity.id)
      for (const rule of RULES) {
        if (!rule.applies(mention, one) || (introduced && rule.type !== 'EVALUATES_ON')) continue
        const cue = nearestCue(one, rule, mention)
        if (cue === undefined && one.role !== 'title') continue
        const evidence =
          cue === undefined
            ? [{ ...mention.span, rule: 'rule:in-title' }]
            : [placeOf(one, cue, `rule:${rule.cue}-cue`), mention.span]
        relations.push({
          type: rule.type,
          from: 'paper',
          to: mention.entity,
          assertion:
            cue === undefined
              ? 'ASSERTED'
              : assertionAt(one.sentence, cue.at, mention.at, isMethod(mention) || isDataset(mention)),
          confidence: rule.confidence,
          evidence,
        })
        break
      }
    }
  }
  return relations
}

/** The last cue before a mention, and else, for a rule without reach, the first after it. */
function nearestCue(one: ReadSentence, { cue: kind, reach }: Rule, mention: Mention): Cue | undefined {
  const cues = findCues(one.sentence, kind).filter(
    (cue) => cue.end <= mention.span.start || cue.start >= mention.span.end,
  )
  const before = cues.findLast((cue) => cue.at < mention.at)
  if (reach === undefined) return before ?? cues[0]
  return before !== undefined && mention.at - before.at <= reach ? before : undefined
}

function placeOf({ sentence }: ReadSentence, cue: Cue, rule: string): Place {
  return { field: sentence.field, sentence: sentence.index, start: cue.start, end: cue.end, rule }
}
