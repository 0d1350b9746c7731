import { meteredStore } from '../graph/metered-store.ts'
import type { GraphStore } from '../graph/store.ts'
import type { Meter } from './limits/meter.ts'
import { createLoaders, type Loaders } from './loading/loaders.ts'
import type { EvaluationState } from './questions/evaluation-record.ts'
import type { IngestFeed } from './writes/ingest-feed.ts'
import type { Ingester } from './writes/ingester.ts'
import type { RevisionWatch } from './writes/revision-watch.ts'

/** What a server answers with, the same for all requests. */
export interface Served {
  evaluation(): Promise<EvaluationState>
  /** Where Neo4j Browser is; null for a graph that is not in Neo4j. */
  readonly browserUrl: string | null
  readonly ingests: IngestFeed
  readonly revisions: RevisionWatch
}

/** What resolvers work with during one request. */
export interface Context extends Served {
  readonly store: GraphStore
  readonly loaders: Loaders
  /**
   * The request's way to write, which every mutation has to ask for.
   * @throws Unauthorized where it may not.
   */
  permitWriting(): Ingester
}

export function createContext(
  graph: GraphStore,
  meter: Meter,
  served: Served,
  permitWriting: () => Ingester,
): Context {
  const store = meteredStore(graph, meter)
  return { ...served, store, loaders: createLoaders(store), permitWriting }
}
