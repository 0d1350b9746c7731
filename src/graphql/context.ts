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
}

export function createContext(graph: GraphStore, evaluation: EvaluationState, meter: Meter): Context {
  const store = meteredStore(graph, meter)
  return { store, loaders: createLoaders(store), evaluation }
}
