import type { ExplorerEntityQuery } from '../generated/operations.ts'

/** A method, dataset or concept as it was found. */
export type EntityFound = Extract<
  NonNullable<ExplorerEntityQuery['node']>,
  { __typename: 'Method' | 'Dataset' | 'Concept' }
>
