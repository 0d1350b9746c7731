import { ENTITY_RELATIONS, PAPER_RELATIONS } from '../extraction/extraction.ts'
import { holdsName, scoredName } from './score-names.ts'

/** An entity as the score sees it: of a gold paper or of an Extraction. */
export interface ScoredEntity {
  readonly name: string
  readonly type: string
  readonly introduced: boolean
  /** The name and all other forms and mentions, as printed. */
  readonly forms: readonly string[]
}

export interface ScoredPaper {
  readonly entities: readonly ScoredEntity[]
  readonly relations: ReadonlyArray<{ readonly type: string; readonly from: string; readonly to: string }>
  /** Undefined where the gold paper says nothing of code. */
  readonly codeUrl: string | null | undefined
}

export interface ScoreRow {
  /** Such as `entity.strict`, `entity.method.relaxed`, `rel.USES`. */
  readonly name: string
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly predicted: number
  readonly gold: number
}

type Tally = (name: string, right: number, predicted: number, gold: number) => void
type CoarseType = 'method' | 'dataset' | 'concept'

const SCORED_ENTITY_RELATIONS = ENTITY_RELATIONS.filter((type) => type !== 'OUTPERFORMS')

/**
 * Precision, recall and F1 by type and relation over all gold papers, in a fixed order of rows. Entities match one
 * to one within a coarse type (method, dataset, or concept for the rest): strictly when they share a form, relaxed
 * when one form holds another. Relations count when their ends match relaxed.
 */
export function score(
  predictions: ReadonlyMap<string, ScoredPaper>,
  gold: ReadonlyMap<string, ScoredPaper>,
): ScoreRow[] {
  const counts = new Map<string, { right: number; predicted: number; gold: number }>()
  const add: Tally = (name, right, predicted, wanted) => {
    const count = counts.get(name) ?? { right: 0, predicted: 0, gold: 0 }
    counts.set(name, {
      right: count.right + right,
      predicted: count.predicted + predicted,
      gold: count.gold + wanted,
    })
  }
  for (const [id, wanted] of gold) {
    const predicted = predictions.get(id) ?? { entities: [], relations: [], codeUrl: null }
    scoreEntities(predicted.entities, wanted.entities, add)
    scoreRelations(predicted, wanted, add)
    scoreCodeUrl(predicted.codeUrl, wanted.codeUrl, add)
  }
  return [...counts].map(([name, count]) => toRow(name, count.right, count.predicted, count.gold))
}

function toRow(name: string, right: number, predicted: number, gold: number): ScoreRow {
  const precision = predicted === 0 ? 0 : right / predicted
  const recall = gold === 0 ? 0 : right / gold
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { name, precision, recall, f1, predicted, gold }
}

function scoreEntities(predicted: readonly ScoredEntity[], gold: readonly ScoredEntity[], add: Tally): void {
  const count = (name: string, ours: readonly ScoredEntity[], theirs: readonly ScoredEntity[]): void => {
    add(`${name}.strict`, matchEntities(ours, theirs, false).size, ours.length, theirs.length)
    add(`${name}.relaxed`, matchEntities(ours, theirs, true).size, ours.length, theirs.length)
  }
  count('entity', predicted, gold)
  for (const type of ['method', 'dataset', 'concept'] as const) {
    const ofType = (entity: ScoredEntity): boolean => coarseType(entity) === type
    count(`entity.${type}`, predicted.filter(ofType), gold.filter(ofType))
  }
  const brought = (entity: ScoredEntity): boolean => entity.introduced && coarseType(entity) !== 'concept'
  const ours = predicted.filter(brought)
  const theirs = gold.filter(brought)
  add('introduced.relaxed', matchEntities(ours, theirs, true).size, ours.length, theirs.length)
}

function scoreRelations(predicted: ScoredPaper, gold: ScoredPaper, add: Tally): void {
  const matched = matchEntities(predicted.entities, gold.entities, true)
  const ourIndex = new Map(predicted.entities.map((entity, at) => [entity.name, at]))
  const goldIndex = new Map(gold.entities.map((entity, at) => [entity.name, at]))
  const inGold = (at: number | undefined): number | undefined =>
    at === undefined ? undefined : matched.get(at)
  for (const type of [...PAPER_RELATIONS, ...SCORED_ENTITY_RELATIONS]) {
    const ofPaper = PAPER_RELATIONS.some((one) => one === type)
    const wanted = pairsOf(gold, type, ofPaper, goldIndex)
    const ours = pairsOf(predicted, type, ofPaper, ourIndex)
    const right = new Set<string>()
    for (const [from, to] of ours.values()) {
      const goldFrom = from === undefined ? undefined : inGold(from)
      const goldTo = inGold(to)
      const key = `${ofPaper ? '' : goldFrom} ${goldTo}`
      if (goldTo !== undefined && (ofPaper || goldFrom !== undefined) && wanted.has(key)) right.add(key)
    }
    add(`rel.${type}`, right.size, ours.size, wanted.size)
  }
}

/** A paper's relations of a type whose ends are its entities, by the ends' indexes. */
function pairsOf(paper: ScoredPaper, type: string, ofPaper: boolean, index: ReadonlyMap<string, number>) {
  const pairs = new Map<string, readonly [from: number | undefined, to: number]>()
  for (const relation of paper.relations) {
    const from = index.get(relation.from)
    const to = index.get(relation.to)
    if (relation.type !== type || to === undefined) continue
    if (ofPaper ? relation.from !== 'paper' : from === undefined) continue
    pairs.set(`${ofPaper ? '' : from} ${to}`, [ofPaper ? undefined : from, to])
  }
  return pairs
}

function scoreCodeUrl(
  predicted: string | null | undefined,
  gold: string | null | undefined,
  add: Tally,
): void {
  if (gold === undefined) return
  const bare = (url: string): string => url.replace(/[/.]+$/, '').toLowerCase()
  const right = Boolean(predicted) && Boolean(gold) && bare(predicted ?? '') === bare(gold ?? '')
  add('codeUrl', Number(right), Number(Boolean(predicted)), Number(Boolean(gold)))
}

function coarseType({ type }: ScoredEntity): CoarseType {
  const lower = type.toLowerCase()
  return lower === 'method' || lower === 'dataset' ? lower : 'concept'
}

/** Index of a predicted entity to index of the gold entity it takes; each gold entity is taken once. */
function matchEntities(
  predicted: readonly ScoredEntity[],
  gold: readonly ScoredEntity[],
  relaxed: boolean,
): Map<number, number> {
  const ours = predicted.map((entity) => ({ type: coarseType(entity), forms: formsOf(entity) }))
  const theirs = gold.map((entity) => ({ type: coarseType(entity), forms: formsOf(entity) }))
  const pairs = new Map<number, number>()
  const taken = new Set<number>()
  for (const agrees of relaxed ? [sharesForm, holdsForm] : [sharesForm]) {
    ours.forEach((one, at) => {
      if (pairs.has(at)) return
      const found = theirs.findIndex(
        (other, j) => !taken.has(j) && one.type === other.type && agrees(one.forms, other.forms),
      )
      if (found < 0) return
      pairs.set(at, found)
      taken.add(found)
    })
  }
  return pairs
}

function formsOf({ forms }: ScoredEntity): ReadonlySet<string> {
  return new Set(forms.map(scoredName).filter((form) => form !== ''))
}

function sharesForm(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((form) => b.has(form))
}

function holdsForm(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((one) => [...b].some((other) => holdsName(one, other)))
}
