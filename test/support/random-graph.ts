import { ENTITY_RELATIONS, PAPER_RELATIONS } from '../../src/extraction/extraction.ts'
import type { EdgeFacts, EntityKind, PaperWrite, UnknownNameWrite } from '../../src/graph/model.ts'
import type { EntityType } from '../../src/lexicon/entity-type.ts'
import { entityId, unknownNameId } from '../../src/resolution/entity-id.ts'
import { randomNumbers } from './random-papers.ts'

interface InventedEntity {
  readonly id: string
  readonly name: string
  readonly kind: EntityKind
  readonly alias: string
}

const KINDS: readonly EntityKind[] = ['METHOD', 'METHOD', 'DATASET', 'TASK', 'METRIC', 'CONCEPT']
const TYPES: Readonly<Record<EntityKind, EntityType>> = {
  METHOD: 'method',
  DATASET: 'dataset',
  TASK: 'task',
  METRIC: 'metric',
  CONCEPT: 'concept',
}
const ASSERTIONS = ['ASSERTED', 'ASSERTED', 'ASSERTED', 'NEGATED', 'FUTURE'] as const
const WORDS = ['graph', 'deep', 'sparse', 'latent', 'robust', 'causal', 'neural', 'fast', 'spectral', 'dual']

/** How many different entities a paper mentions, and how many earlier papers it cites; all papers are dated. */
export interface Degrees {
  readonly entities: number
  readonly citations: number
}

/**
 * Papers for a graph of any size, the same for the same seed: few entities are in very many papers and most in a
 * few (Zipf), papers cite earlier ones, some are undated, some share a date, some relations are denied. Without
 * `degrees` papers differ in how many entities they mention.
 */
export function randomGraph(papers: number, seed: number, degrees?: Degrees): PaperWrite[] {
  const random = randomNumbers(seed)
  const entities = Array.from({ length: Math.ceil(papers * 0.8) + 10 }, (_, index) => invent(index))
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  // The inverse of Zipf's distribution with exponent 1, near enough: ranks spread evenly in their logarithm.
  const zipf = (): InventedEntity => entities[Math.floor(entities.length ** random()) - 1] as InventedEntity
  const earlier = (index: number): string => `paper:r${Math.floor(random() * index)}`
  const cites = (index: number): string[] => {
    if (degrees !== undefined) return different(Math.min(degrees.citations, index), () => earlier(index))
    return index < 5 ? [] : [...new Set([1, 2, 3].map(() => earlier(index)))]
  }
  return Array.from({ length: papers }, (_, index): PaperWrite => {
    const title = `${pick(WORDS)} ${pick(WORDS)} study ${index}`
    const mentioned =
      degrees === undefined
        ? [...new Set(Array.from({ length: 3 + Math.floor(random() * 12) }, zipf))]
        : different(degrees.entities, zipf)
    const abstract = `We read ${mentioned.map((entity) => entity.name).join(', ')} and ${pick(WORDS)} things.`
    const facts = (entity: InventedEntity): EdgeFacts => {
      const start = abstract.indexOf(entity.name)
      return {
        confidence: Math.round(random() * 1000) / 1000,
        assertion: pick(ASSERTIONS),
        evidenceField: ['abstract'],
        evidenceSentence: [0],
        evidenceStart: [start],
        evidenceEnd: [start + entity.name.length],
        evidenceSurface: [entity.name],
        evidenceRule: ['rule:random'],
      }
    }
    const related = mentioned.filter(() => random() < 0.6)
    const methods = mentioned.filter((entity) => entity.kind === 'METHOD')
    return {
      id: `paper:r${index}`,
      title,
      abstract,
      authors: [`Author ${index % 97}`],
      published: degrees === undefined && random() < 0.1 ? null : date(random),
      venue: random() < 0.5 ? 'Journal' : null,
      url: null,
      cites: cites(index),
      codeUrl: null,
      extractor: random() < 0.9 ? 'random-2' : 'random-1',
      contentHash: `hash ${index}`,
      mentions: mentioned.map((entity) => ({
        ...facts(entity),
        assertion: 'ASSERTED',
        entity: entity.id,
        name: entity.name,
        kind: entity.kind,
        aliases: random() < 0.2 ? [entity.alias] : [],
      })),
      relations: related.map((entity) => ({
        ...facts(entity),
        type: pick(PAPER_RELATIONS),
        entity: entity.id,
      })),
      entityRelations: methods.flatMap((from) =>
        mentioned
          .filter((to) => to !== from && random() < 0.3)
          .map((to) => ({ ...facts(to), from: from.id, to: to.id, type: pick(ENTITY_RELATIONS) })),
      ),
      claims:
        random() < 0.3
          ? [
              {
                text: `${index % 100}%`,
                field: 'abstract',
                start: 0,
                end: 2,
                method: methods[0]?.id ?? null,
                dataset: mentioned.find(({ kind }) => kind === 'DATASET')?.id ?? null,
                metric: mentioned.find(({ kind }) => kind === 'METRIC')?.id ?? null,
                value: `${index % 100}%`,
                number: index % 100,
                unit: 'percent',
                direction: null,
              },
            ]
          : [],
      unknown: [title.slice(0, title.indexOf(' ')), ...(index % 3 === 0 ? [`study ${index}`] : [])].map(
        (name) => notUnderstood(title, name),
      ),
    }
  })
}

/** A name that the title prints: few of them are in very many papers, and most in one. */
function notUnderstood(title: string, name: string): UnknownNameWrite {
  const start = title.indexOf(name)
  return {
    unknown: unknownNameId(name),
    confidence: 1,
    assertion: 'ASSERTED',
    evidenceField: ['title'],
    evidenceSentence: [0],
    evidenceStart: [start],
    evidenceEnd: [start + name.length],
    evidenceSurface: [name],
    evidenceRule: ['rule:unknown'],
  }
}

function different<T>(count: number, draw: () => T): T[] {
  const drawn = new Set<T>()
  while (drawn.size < count) drawn.add(draw())
  return [...drawn]
}

function invent(index: number): InventedEntity {
  const kind = KINDS[index % KINDS.length] as EntityKind
  const name = `Thing ${index}x`
  return { id: entityId(TYPES[kind], name), name, kind, alias: `T${index}` }
}

function date(random: () => number): string {
  const year = 2005 + Math.floor(20 * random() ** 0.5)
  const precision = random()
  if (precision < 0.2) return String(year)
  const month = `${year}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}`
  return precision < 0.4 ? month : `${month}-${String(1 + Math.floor(random() * 3)).padStart(2, '0')}`
}
