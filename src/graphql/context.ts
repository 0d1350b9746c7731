import type { GraphStore } from '../graph/store.ts'
import type { EvaluationState } from './evaluation-record.ts'
import { createLoaders, type Loaders } from './loaders.ts'

/** What resolvers work with during one request. */
export interface Context {
  readonly store: GraphStore
  readonly loaders: Loaders
  readonly evaluation: EvaluationState
}

export function createContext(store: GraphStore, evaluation: EvaluationState): Context {
  return { store, loaders: createLoaders(store), evaluation }
}
