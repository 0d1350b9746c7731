import { LINKS, ROLES } from '../tagger/span-head.ts'
import type { RelationTagging } from '../tagger/tagging.ts'
import type { Entity } from './10-entities.ts'
import type { PaperReading, Role } from './11-sentence-roles.ts'
import { ENTITY_RELATIONS, type PaperRelation } from './extraction.ts'
import { isNameLike } from './name-shape.ts'
import type { Relation } from './relation.ts'
import type { Span } from './span.ts'

/** Relations between entities that are weighed; who outperforms whom only the text itself can say. */
export const WEIGHED_LINKS = ['EVALUATED_ON', 'APPLIED_TO', 'BASED_ON'] as const

const SENTENCES: readonly Role[] = ['title', 'background', 'contribution', 'body']
const TYPES = ['method', 'dataset', 'task', 'metric', 'concept'] as const

/** What the chance rests on that an entity stands to its paper in some way, in the order of `ofPaper`. */
export const PAPER_FEATURES = [
  ...ROLES.map((role) => `model-${role}`),
  ...ROLES.map((role) => `rule-${role}`),
  ...SENTENCES.map((role) => `in-${role}`),
  'in-last-sentence',
  'only-background',
  ...TYPES,
  'entity',
  'log-mentions',
  'known',
  'capitalised',
  'name-like',
  'unknown-name',
  'words',
  'first-in-background',
  'rank-among-introduced',
] as const

/** What the paper evaluates on, addresses and uses is mostly what its main method is evaluated on, applied to, based on. */
const MAIN_OF = ['EVALUATES_ON', 'ADDRESSES', 'USES'] as const

/** What the chance rests on that one entity stands to another in some way, in the order of `ofPairs`. */
export const PAIR_FEATURES = [
  ...LINKS.map((link) => `model-${link}`),
  ...LINKS.map((link) => `model-back-${link}`),
  ...ENTITY_RELATIONS.map((link) => `rule-${link}`),
  ...ROLES.map((role) => `from-${role}`),
  ...ROLES.map((role) => `to-${role}`),
  'same-sentence',
  'both-in-title',
  'log-distance',
  'from-before-to',
  'entities',
  'shared-words',
  'from-main',
  ...MAIN_OF.map((role) => `main-to-${role}`),
] as const

/** How likely an entity stands to its paper in each way, as weighed. */
export type PaperChances = Readonly<Record<PaperRelation, number>>

/** Reads the features of entities and pairs of one paper. */
export interface RelationFeatures {
  ofPaper(entity: Entity): number[]
  ofPairs(chances: ReadonlyMap<Entity, PaperChances>): (from: Entity, to: Entity) => number[]
}

export function relationFeatures(
  { sentences, entities }: Pick<PaperReading, 'sentences' | 'entities'>,
  byRules: readonly Relation[],
  tagging: RelationTagging | null,
): RelationFeatures {
  const ruled = new Set(
    byRules
      .filter(({ assertion }) => assertion === 'ASSERTED')
      .map(({ type, from, to }) => `${type} ${from === 'paper' ? '' : from.id} ${to.id}`),
  )
  const places = new Map<Entity, { roles: Set<Role>; keys: Set<string>; last: boolean }>()
  const firstRole = new Map<Entity, Role>()
  const startsSentence = new Set(
    sentences.filter(({ role }) => role !== 'title').map(({ sentence }) => `${sentence.start}`),
  )
  const rolesOf = new Map(entities.map((entity) => [entity, tagging?.roles(entity.spans)] as const))
  const introducing = entities.map((entity) => rolesOf.get(entity)?.INTRODUCES ?? 0).sort((a, b) => b - a)
  const lastSentence = sentences.at(-1)
  for (const one of sentences) {
    for (const { entity } of one.mentions) {
      const there = places.get(entity) ?? { roles: new Set(), keys: new Set(), last: false }
      there.roles.add(one.role)
      if (one.role !== 'title' && !firstRole.has(entity)) firstRole.set(entity, one.role)
      there.keys.add(`${one.sentence.field} ${one.sentence.index}`)
      there.last ||= one === lastSentence
      places.set(entity, there)
    }
  }
  return {
    ofPaper(entity) {
      const roles = rolesOf.get(entity)
      const there = places.get(entity)
      const inside = entity.spans.filter(
        (span) => span.field === 'abstract' && !startsSentence.has(`${span.start}`),
      )
      const known = entity.spans.some(({ name }) => name !== null)
      const capitalised = inside.some(({ text }) => /^(?:\p{Lu}\S*[\s-]){1,5}\p{Lu}\S*$/u.test(text))
      const named = entity.spans.some(({ text }) => isNameLike(text.split(' ')[0] ?? ''))
      return [
        ...ROLES.map((role) => (roles === undefined ? 0 : logit(roles[role]))),
        ...ROLES.map((role) => Number(ruled.has(`${role}  ${entity.id}`))),
        ...SENTENCES.map((role) => Number(there?.roles.has(role) ?? false)),
        Number(there?.last ?? false),
        Number(there !== undefined && there.roles.size === 1 && there.roles.has('background')),
        ...TYPES.map((type) => Number(entity.type === type)),
        logit(entity.confidence),
        Math.log(entity.spans.length),
        Number(known),
        Number(capitalised),
        Number(named),
        Number((capitalised || named) && !known),
        Math.min(6, entity.name.split(/[\s-]+/).length) / 6,
        Number(firstRole.get(entity) === 'background'),
        roles === undefined ? 0 : Math.log(1 + introducing.indexOf(roles.INTRODUCES)),
      ]
    },
    ofPairs(chances) {
      const main = mainMethod(chances)
      return (from, to) => {
        const [fromChances, toChances] = [chances.get(from), chances.get(to)]
        if (fromChances === undefined || toChances === undefined)
          throw new Error('An entity without chances.')
        const isMain = from === main
        const there = tagging?.links(someSpans(from), someSpans(to))
        const back = tagging?.links(someSpans(to), someSpans(from))
        const [a, b] = [places.get(from), places.get(to)]
        const distance = nearest(from, to)
        return [
          ...LINKS.map((link) => (there === undefined ? 0 : logit(there[link]))),
          ...LINKS.map((link) => (back === undefined ? 0 : logit(back[link]))),
          ...ENTITY_RELATIONS.map((link) => Number(ruled.has(`${link} ${from.id} ${to.id}`))),
          ...ROLES.map((role) => logit(fromChances[role])),
          ...ROLES.map((role) => logit(toChances[role])),
          Number([...(a?.keys ?? [])].some((key) => b?.keys.has(key))),
          Number((a?.roles.has('title') ?? false) && (b?.roles.has('title') ?? false)),
          Math.log(1 + Math.abs(distance)) / 4,
          Number(distance > 0),
          Math.log(entities.length) / 3,
          Number(sharesWord(from, to)),
          Number(isMain),
          ...MAIN_OF.map((role) => (isMain ? logit(toChances[role]) : logit(0))),
        ]
      }
    },
  }
}

/** The method that the paper most likely introduces. */
function mainMethod(chances: ReadonlyMap<Entity, PaperChances>): Entity | undefined {
  let main: Entity | undefined
  let most = 0
  for (const [entity, { INTRODUCES }] of chances) {
    if (entity.type === 'method' && INTRODUCES > most) {
      main = entity
      most = INTRODUCES
    }
  }
  return main
}

/** How often an abstract may name one thing before further mentions add nothing. */
const MOST_MENTIONS = 20

/** The first mentions of an entity, which are all of them in any abstract. */
export function someSpans({ spans }: Entity): readonly Span[] {
  return spans.slice(0, MOST_MENTIONS)
}

/** Signed characters from the nearest mention of one to the other within a field; far where they share none. */
function nearest(from: Entity, to: Entity): number {
  let best = 2_000
  for (const a of someSpans(from)) {
    for (const b of someSpans(to)) {
      if (a.field === b.field && Math.abs(b.start - a.start) < Math.abs(best)) best = b.start - a.start
    }
  }
  return best
}

function sharesWord(a: Entity, b: Entity): boolean {
  const words = new Set(a.name.toLowerCase().split(/[\s-]+/))
  return b.name
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => word.length > 3 && words.has(word))
}

function logit(chance: number): number {
  const bounded = Math.min(Math.max(chance, 1e-3), 1 - 1e-3)
  return Math.log(bounded / (1 - bounded))
}
