import type { ExplorerGapSubjectQuery } from '../generated/operations.ts'

/** What gaps are looked for around. */
export type Subject = Extract<NonNullable<ExplorerGapSubjectQuery['node']>, { name: string }>
