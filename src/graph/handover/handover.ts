import { z } from 'zod'
import { notingStore } from '../noting-store.ts'
import { defineQuery, type Query } from '../query.ts'
import type { GraphStore } from '../store.ts'

/** A reading Cypher statement and what it is run with, for whoever goes on in another program. */
export interface Handover {
  readonly text: string
  readonly parameters: Readonly<Record<string, unknown>>
}

const answerQuery = defineQuery(
  'handover/answer',
  z.object({ ids: z.array(z.string()) }),
  z.object({ id: z.string() }),
)

/**
 * The statement by which `ask` would read the graph; null where that takes more than one, or a search. The graph is not
 * asked: every read finds nothing.
 */
export async function statementOf(
  { engine }: GraphStore,
  ask: (store: GraphStore) => Promise<unknown>,
): Promise<Handover | null> {
  const reads: Handover[] = []
  let searches = 0
  const store = notingStore(engine, {
    read: async (query, params) => {
      reads.push(toHandover(query, params))
      return []
    },
    searchText: async () => {
      searches++
      return []
    },
  })
  await ask(store)
  const [only = null] = reads
  return reads.length === 1 && searches === 0 ? only : null
}

/** A statement that finds nodes again by their ids, and the edges among them. */
export function nodesAgain(ids: readonly string[]): Handover {
  return toHandover(answerQuery, { ids: [...new Set(ids)] })
}

function toHandover<P, R>({ written }: Query<P, R>, params: P): Handover {
  return { text: written, parameters: params as Handover['parameters'] }
}
