import { z } from 'zod'
import { storeItself } from '../metered-store.ts'
import { defineQuery } from '../query.ts'
import { graphRevision } from '../reads/revision.ts'
import type { GraphStore } from '../store.ts'
import { Vocabulary } from './vocabulary.ts'

const ROWS = 5_000

const Place = z.object({ revision: z.number().int(), id: z.string() })
type Place = z.infer<typeof Place>
const Page = Place.extend({ limit: z.number().int() })
const Written = Place.extend({ terms: z.string() })

const WRITTEN = [
  defineQuery('read/written-papers', Page, Written),
  defineQuery('read/written-entities', Page, Written),
]

/** The terms of a graph at a revision of it. */
export interface KnownVocabulary {
  readonly vocabulary: Vocabulary
  readonly revision: number
}

/** What one graph was last seen to hold. */
interface Known extends KnownVocabulary {
  /** For each of the queries the last row that was read. */
  readonly last: Place[]
  revision: number
}

const START: Place = { revision: 0, id: '' }
const known = new WeakMap<GraphStore, Promise<Known>>()
const seen = new WeakMap<GraphStore, KnownVocabulary>()

/** The vocabulary of a graph as it was when somebody last asked for it; null at first. */
export const vocabularySeen = (store: GraphStore): KnownVocabulary | null =>
  seen.get(storeItself(store)) ?? null

/**
 * The vocabulary of a graph. It is kept as long as the graph is open, and what was written since is read first; terms
 * that no text holds any more stay, and lead to nothing.
 */
export async function vocabularyOf(store: GraphStore): Promise<KnownVocabulary> {
  const graph = storeItself(store)
  // Each search asks for itself, so that those of a graph that nobody writes to wait for no other.
  const revision = await graphRevision(store)
  const before = known.get(graph)
  const next = (before ?? Promise.resolve(null))
    .catch(() => null)
    .then((last) => upToDate(store, last, revision))
  known.set(graph, next)
  const now = { ...(await next) }
  seen.set(graph, now)
  return now
}

async function upToDate(store: GraphStore, seen: Known | null, asked: number): Promise<Known> {
  // A smaller number was asked for before a search beside this one saw more, or is another graph's: asked again, that tells.
  const revision = seen !== null && asked < seen.revision ? await graphRevision(store) : asked
  if (seen?.revision === revision) return seen
  const from = seen !== null && seen.revision < revision ? seen : nothing()
  for (const [at, query] of WRITTEN.entries()) {
    let rows: z.infer<typeof Written>[]
    do {
      const { revision, id } = from.last[at] ?? START
      rows = await store.read(query, { revision, id, limit: ROWS })
      for (const { terms } of rows) from.vocabulary.add(terms === '' ? [] : terms.split(' '))
      from.last[at] = rows.at(-1) ?? { revision, id }
    } while (rows.length === ROWS)
  }
  from.revision = revision
  return from
}

const nothing = (): Known => ({ vocabulary: new Vocabulary(), last: [START, START], revision: 0 })
