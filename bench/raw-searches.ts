import { strongestEdges } from '../src/graph/reads/edges.ts'
import { findGaps } from '../src/graph/reads/gaps.ts'
import { shortestPaths } from '../src/graph/reads/shortest-paths.ts'
import type { GraphStore } from '../src/graph/store.ts'
import type { RawAnswer, Row, RunStatement } from './raw-statement.ts'

/** No one statement answers these, so the bare driver runs those of our own search, whose rows are not checked. */
export const rawGaps: RawAnswer = async (run, { dataset }) => {
  const id = String(dataset)
  const plan = { of: 'dataset', id, methods: null, datasets: null, asOf: null } as const
  const { gaps, papers } = await findGaps(bareStore(run), plan)
  return {
    gaps: {
      totalCount: gaps.length,
      papers,
      edges: gaps.slice(0, 20).map(({ score, together, nearby, row, column }) => ({
        node: { score, together, nearby, row: { id: row.id, name: row.name }, column: { id: column.id } },
      })),
    },
  }
}

export const rawPath: RawAnswer = async (run, { from, to }) => {
  const store = bareStore(run)
  const [path = []] = await shortestPaths(store, String(from), String(to), 1)
  const pairs = path.slice(1).map((id, index) => ({ from: path[index] ?? '', to: id }))
  const edges = await strongestEdges(store, pairs)
  const hops = edges.map((edge) => ({ relation: edge?.type, confidence: edge?.confidence ?? null }))
  return { path: [{ nodes: path.map((id) => ({ id })), hops }] }
}

function bareStore(run: RunStatement): GraphStore {
  const readsOnly = (): never => {
    throw new Error('the raw server only reads')
  }
  return {
    engine: 'neo4j',
    read: async <P, R>({ text }: { readonly text: string }, params: P) =>
      (await run(text, params as Row)) as R[],
    write: readsOnly,
    searchText: readsOnly,
    writes: () => null,
    migrate: readsOnly,
    announce: readsOnly,
    close: readsOnly,
  }
}
