import type { EntityRow, ListedPaper } from './shapes.ts'

/**
 * Whether a graph of the papers up to a date, as `upTo` gives it, has a node: papers published by then; entities always,
 * as those that nothing speaks of yet have no edges.
 */
export const isThere = (node: ListedPaper | EntityRow, asOf: string | null): boolean =>
  asOf === null || 'support' in node || (node.published ?? '~') <= asOf
