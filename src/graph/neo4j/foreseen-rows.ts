import { type FollowUp, readKey } from '../follow-up.ts'

/** A row as the list of what its columns hold. */
export type Row = readonly unknown[]

/** What reads of ids gave before they were asked for: rows by id. */
export class ForeseenRows {
  readonly #reads = new Map<string, Map<string, Row[]>>()

  /** Keeps what a read gave of some ids. */
  keep({ query, params }: FollowUp, ids: readonly string[], rows: readonly Row[]): void {
    const key = readKey(query, params)
    const known = this.#reads.get(key) ?? new Map<string, Row[]>()
    this.#reads.set(key, known)
    for (const id of ids) known.set(id, [])
    const parent = query.columns.indexOf('parent')
    for (const row of rows) known.get(String(row[parent]))?.push(row)
  }

  /** The rows of a read, those of each id together; null where they are not known of each. */
  find(query: FollowUp['query'], asked: FollowUp['params']): Row[] | null {
    const { ids, ...params } = asked
    if (this.#reads.size === 0 || !Array.isArray(ids)) return null
    const known = this.#reads.get(readKey(query, params))
    const found = [...new Set<string>(ids)].map((id) => known?.get(id))
    return found.some((rows) => rows === undefined) ? null : found.flatMap((rows = []) => rows)
  }
}
