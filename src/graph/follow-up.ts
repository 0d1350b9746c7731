import type { Query } from './query.ts'

/** A read, of any parameters and rows. Of one that follows another the ids are left out, as they are not known. */
export interface FollowUp {
  readonly query: Pick<Query<never, unknown>, 'name' | 'text' | 'columns'>
  readonly params: Readonly<Record<string, unknown>>
}

/** What reads of one query with the same parameters have in common, and no others. */
export const readKey = ({ text }: FollowUp['query'], params: FollowUp['params']): string =>
  JSON.stringify(params) + text
