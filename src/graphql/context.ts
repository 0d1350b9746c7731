import { meteredStore } from '../graph/metered-store.ts'
import type { GraphStore } from '../graph/store.ts'
import type { EvaluationState } from './evaluation-record.ts'
import { createLoaders, type Loaders } from './loaders.ts'
import type { Meter } from './meter.ts'

/** What resolvers work with during one request. */
export interface Context {
  readonly store: GraphStore
  readonly loaders: Loaders
  readonly evaluation: EvaluationState
  /** Where Neo4j Browser is; null for a graph that is not in Neo4j. */
  readonly browserUrl: string | null
}

export function createContext(
  graph: GraphStore,
  evaluation: EvaluationState,
  browserUrl: string | null,
  meter: Meter,
): Context {
  const store = meteredStore(graph, meter)
  return { store, loaders: createLoaders(store), evaluation, browserUrl }
}
