import { pathHops } from '../src/graph/paths/path-hops.ts'
import { rankedPaths } from '../src/graph/paths/ranked-paths.ts'
import { findEntities } from '../src/graph/reads/entities.ts'
import { findPlaces } from '../src/graph/reads/gap-places.ts'
import type { GraphStore, Reader } from '../src/graph/store.ts'
import type { RawAnswer, Row, RunStatement } from './raw-statement.ts'

/** No one statement answers these, so the bare driver runs those of our own search, whose rows are not checked. */
export const rawGaps: RawAnswer = async (run, { dataset }) => {
  const id = String(dataset)
  const plan = { of: 'dataset', id, methods: null, datasets: null, asOf: null } as const
  const { places, papers } = await findPlaces(bareStore(run), plan)
  const gaps = places.filter((place) => place.papers === 0)
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
  const ids = [String(from), String(to)]
  const entities = await findEntities(store, ids)
  const [start, end] = ids.map((id) => ({ id, papers: entities.get(id)?.support ?? 0 }))
  if (start === undefined || end === undefined) return { path: [] }
  const { graph, paths } = await rankedPaths(store, start, end, 1, null)
  const found = await pathHops(store, graph, paths, null)
  return {
    path: found.map(({ path, hops }) => ({
      nodes: path.nodes.map((id) => ({ id })),
      hops: hops.map(({ type, confidence }) => ({ relation: type, confidence })),
    })),
  }
}

function bareStore(run: RunStatement): GraphStore {
  const readsOnly = (): never => {
    throw new Error('the raw server only reads')
  }
  const reader: Reader = {
    read: async <P, R>({ text }: { readonly text: string }, params: P) =>
      (await run(text, params as Row)) as R[],
    searchText: readsOnly,
  }
  return {
    engine: 'neo4j',
    ...reader,
    reader: () => reader,
    write: readsOnly,
    writes: () => null,
    migrate: readsOnly,
    announce: readsOnly,
    close: readsOnly,
  }
}
