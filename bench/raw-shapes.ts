import type { Row } from './raw-statement.ts'

/** The parallel lists of an edge's evidence, by the ends of their names. */
export const LISTS = ['Field', 'Sentence', 'Start', 'End', 'Surface', 'Rule'] as const

/** An edge between a paper and an entity, as the statements give it. */
export interface Edge extends Record<(typeof LISTS)[number], readonly unknown[]> {
  readonly confidence: number
  readonly id: string
  readonly name: string
  readonly kind: string
}

/** Edges apart by the type of their entity, at most `most` of each, in the order they came. */
export function byType<E extends { readonly kind: string }>(
  edges: readonly E[],
  most: number,
  toEdge: (edge: E) => unknown,
) {
  const of = (wanted: (kind: string) => boolean) => ({
    edges: edges
      .filter(({ kind }) => wanted(kind))
      .slice(0, most)
      .map(toEdge),
  })
  return {
    methods: of((kind) => kind === 'METHOD'),
    datasets: of((kind) => kind === 'DATASET'),
    concepts: of((kind) => kind !== 'METHOD' && kind !== 'DATASET'),
  }
}

/** An edge to a paper with the entities it names. */
export function withNamed({ paper, edges }: Row) {
  const named = byType(edges as Pick<Edge, 'id' | 'name' | 'kind'>[], 10, ({ id, name }) => ({
    node: { id, name },
  }))
  return { node: { ...(paper as Row), ...named } }
}

/** What GraphQL shows of an edge's entity. */
export function nodeOf({ id, name, kind }: Edge) {
  return kind === 'METHOD' || kind === 'DATASET' ? { id, name } : { id, name, kind }
}

/** What GraphQL shows of an edge's evidence. */
export function evidenceOf(edge: Edge) {
  return edge.Field.map((field, index) => ({
    field,
    sentence: edge.Sentence[index],
    start: edge.Start[index],
    end: edge.End[index],
    surface: edge.Surface[index],
    rule: edge.Rule[index],
  }))
}
