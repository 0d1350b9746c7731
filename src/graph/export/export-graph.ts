import { compareCodePoints } from '../../extraction/code-point-order.ts'
import { toEvidence } from '../evidence.ts'
import { groupBy } from '../reads/by-parent.ts'
import type { GraphStore } from '../store.ts'
import * as queries from './export-queries.ts'

/**
 * A node or an edge as exports show it. What a paper says carries the paper in `by`; nodes without `by` are
 * derived from all papers present.
 */
export type ExportItem =
  | { readonly by: string; readonly node: 'Paper'; readonly props: object }
  | { readonly by: string; readonly node: 'Claim'; readonly props: object }
  | { readonly id: string; readonly node: 'Method' | 'Dataset' | 'Concept'; readonly props: object }
  | {
      readonly by: string
      readonly edge: string
      /** An entity; absent where the paper itself is the start. */
      readonly from?: string
      readonly to: string
      readonly props: object
    }

const PAPERS_A_PAGE = 100
const ENTITIES_A_PAGE = 1_000

/**
 * Everything in the graph that papers, extractor and merge decisions determine, a page at a time: papers in
 * code point order of their ids, each page with what its papers say, then entities. What was not understood is part of its papers,
 * so that the edges of an export are those that the graph counts.
 */
export async function* exportGraph(store: GraphStore): AsyncGenerator<readonly ExportItem[]> {
  for (const ids of pages(await sortedIds(store, queries.paperIds), PAPERS_A_PAGE)) {
    yield await paperPage(store, ids)
  }
  for (const ids of pages(await sortedIds(store, queries.entityIds), ENTITIES_A_PAGE)) {
    const rows = await store.read(queries.exportEntities, { ids })
    yield rows.map(({ id, properties }) => ({ id, node: label(properties.kind), props: properties }))
  }
}

async function paperPage(store: GraphStore, ids: string[]): Promise<ExportItem[]> {
  const [papers, paperEdges, entityEdges, claims, citations, prints] = await Promise.all([
    store.read(queries.exportPapers, { ids }),
    store.read(queries.exportPaperEdges, { ids }),
    store.read(queries.exportEntityEdges, { ids }),
    store.read(queries.exportClaims, { ids }),
    store.read(queries.exportCitations, { ids }),
    store.read(queries.exportPrints, { ids }),
  ])
  const unknown = groupBy(prints, ({ by }) => by)
  return [
    ...papers.map(({ id, properties }) => ({
      by: id,
      node: 'Paper' as const,
      props: {
        ...properties,
        unknown: unknown.get(id)?.map(({ to, ...row }) => ({ id: to, evidence: toEvidence(row.properties) })),
      },
    })),
    ...paperEdges.map(({ properties, ...edge }) => ({ ...edge, props: edgeProps(properties) })),
    ...entityEdges.map(({ properties, ...edge }) => ({ ...edge, props: edgeProps(properties) })),
    ...citations.map(({ by, to, properties }) => ({ by, edge: 'CITES', to, props: properties })),
    ...claims.map(({ by, properties, ...ends }) => ({
      by,
      node: 'Claim' as const,
      props: { ...properties, ...ends },
    })),
  ]
}

function edgeProps(properties: Record<string, unknown>): object {
  const { name, kind, aliases, confidence, assertion } = properties
  return { name, kind, aliases, confidence, assertion, evidence: toEvidence(properties) }
}

const label = (kind: unknown): 'Method' | 'Dataset' | 'Concept' =>
  kind === 'METHOD' ? 'Method' : kind === 'DATASET' ? 'Dataset' : 'Concept'

async function sortedIds(
  store: GraphStore,
  query: typeof queries.paperIds | typeof queries.entityIds,
): Promise<string[]> {
  // Engines order strings in ways of their own.
  return (await store.read(query, {})).map((row) => row.id).sort(compareIds)
}

// Lines are ordered by their text, in which an id is followed by a quotation mark.
const compareIds = (a: string, b: string): number => compareCodePoints(JSON.stringify(a), JSON.stringify(b))

function* pages<T>(items: readonly T[], size: number): Generator<T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size)
}
