import type { ExplorerPaperQuery, TextField } from '../generated/operations.ts'
import { type ShownType, shownType } from '../shared/shown-type.ts'
import type { Mark } from '../shared/stretches.ts'

export type PaperRead = NonNullable<ExplorerPaperQuery['paper']>
type Edge = PaperRead['methods' | 'datasets' | 'concepts']['edges'][number]

/** Something a paper says of an entity, whose type is told. */
export type Reading = Edge & { readonly type: ShownType }

/** A place where a paper names an entity. */
export interface Mention extends Mark {
  readonly id: string
  readonly name: string
  readonly type: ShownType
  readonly rule: string
  /** How sure the reader is that the paper names it, from 0 to 1. */
  readonly confidence: number
}

/** All places where a text of a paper names something. */
export function mentionsIn(paper: PaperRead, field: TextField): Mention[] {
  const readings = ofAll(paper.methodMentions, paper.datasetMentions, paper.conceptMentions)
  return readings.flatMap(({ node, type, confidence, evidence }) =>
    evidence
      .filter((place) => place.field === field)
      .map(({ start, end, rule }) => ({ start, end, rule, type, confidence, id: node.id, name: node.name })),
  )
}

/** How many things a paper names that are not among the mentions, because it names so many. */
export function unshownMentions({ methodMentions, datasetMentions, conceptMentions }: PaperRead): number {
  const lists = [methodMentions, datasetMentions, conceptMentions]
  return lists.reduce((sum, { totalCount, edges }) => sum + totalCount - edges.length, 0)
}

/** What a paper states of methods, datasets and concepts, more than that it names them. */
export function statementsOf({ methods, datasets, concepts }: PaperRead): Reading[] {
  return ofAll(methods, datasets, concepts)
}

function ofAll(
  methods: PaperRead['methods'],
  datasets: PaperRead['datasets'],
  concepts: PaperRead['concepts'],
): Reading[] {
  return [
    ...methods.edges.map((edge) => ({ ...edge, type: 'method' as const })),
    ...datasets.edges.map((edge) => ({ ...edge, type: 'dataset' as const })),
    ...concepts.edges.map((edge) => ({ ...edge, type: shownType({ __typename: 'Concept', ...edge.node }) })),
  ]
}
