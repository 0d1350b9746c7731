import { compareCodePoints } from '../../extraction/code-point-order.ts'
import type { FollowUp } from '../follow-up.ts'
import type { Query } from '../query.ts'
import { parseRows, type StoreListener } from '../rows.ts'
import type { Following, Reader, TextHit, TextIndex } from '../store.ts'
import { ForeseenRows, type Row } from './foreseen-rows.ts'
import { asOne, type Part } from './gathered-statement.ts'
import { searchText } from './text-search.ts'

/** A read that waits for others, whatever it gives. */
interface Waiting extends FollowUp {
  readonly following: Following
  /** Ends it with its rows. */
  give(rows: readonly Row[]): void
  /** Asks it by itself. */
  alone(): void
}

type RunStatement = (text: string, params: object) => Promise<readonly Readonly<Record<string, unknown>>[]>

/**
 * Makes one statement, so one round trip, of the light reads that are asked for in one tick and of those that are known to
 * follow them. Those that take the server long go by themselves, so that it can answer them side by side.
 */
export class GatheredReads implements Reader {
  readonly #reader: Pick<Reader, 'read'>
  readonly #run: RunStatement
  readonly #listener: StoreListener | undefined
  readonly #foreseen = new ForeseenRows()
  #waiting: Waiting[] = []

  constructor(reader: Pick<Reader, 'read'>, run: RunStatement, listener?: StoreListener) {
    this.#reader = reader
    this.#run = run
    this.#listener = listener
  }

  read<P, R>(query: Query<P, R>, params: P, following = NOTHING): Promise<R[]> {
    if (!query.light) return this.#reader.read(query, params)
    return new Promise((resolve, reject) => {
      const start = performance.now()
      const give = (lists: readonly Row[]): void => {
        const rows = lists.map((list) => withNames(query.columns, list))
        this.#listener?.({ name: query.name, rows: rows.length, milliseconds: performance.now() - start })
        try {
          resolve(parseRows(query, rows))
        } catch (error) {
          reject(error)
        }
      }
      const asked = { query, params: params as FollowUp['params'] }
      const foreseen = this.#foreseen.find(query, asked.params)
      if (foreseen !== null) return give(foreseen)
      const alone = (): void => {
        this.#reader.read(query, params).then(resolve, reject)
      }
      this.#waiting.push({ ...asked, following, give, alone })
      if (this.#waiting.length === 1) process.nextTick(() => this.#ask())
    })
  }

  searchText(
    index: TextIndex,
    terms: readonly string[],
    limit: number,
    following?: readonly FollowUp[],
  ): Promise<TextHit[]> {
    return searchText(this, index, terms, limit, following)
  }

  async #ask(): Promise<void> {
    // In an order of their own, so that the same reads make the same text, whose plan the server keeps.
    const reads = this.#waiting.sort((a, b) => compareCodePoints(a.query.text, b.query.text))
    this.#waiting = []
    const [only] = reads
    if (only !== undefined && reads.length === 1 && only.following.reads.length === 0) return only.alone()
    const parts = partsOf(reads)
    try {
      const { text, params } = asOne(parts)
      const rows = parts.map((): Row[] => [])
      for (const some of await this.#run(text, params)) {
        rows[some.part as number]?.push(...(some.rows as readonly Row[]))
      }
      for (const [at, part] of parts.entries()) {
        const own = rows[at] ?? []
        part.read?.give(own)
        const { follows } = part
        if (follows !== null) this.#foreseen.keep(part, idsIn(rows[follows.part] ?? [], follows), own)
      }
    } catch {
      // By itself each tells what is wrong with it, and those that nothing is wrong with are answered.
      for (const read of reads) read.alone()
    }
  }
}

// Written out, as it is done for every row of every answer.
function withNames(columns: readonly string[], list: Row): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  for (const [at, name] of columns.entries()) row[name] = list[at]
  return row
}

/** A part of a statement, and which read it is; of one that follows a read, none. */
type ReadPart = Part & { readonly read: Waiting | null }

function partsOf(reads: readonly Waiting[]): ReadPart[] {
  const parts: ReadPart[] = []
  for (const read of reads) {
    const { query, params, following } = read
    const node = following.reads.length === 0 ? null : (following.node ?? null)
    const part = parts.push({ query, params, node, follows: null, read }) - 1
    const follows = { part, column: query.columns.indexOf(following.ids), ofNodes: following.ids !== 'id' }
    for (const followUp of following.reads) parts.push({ ...followUp, node: null, follows, read: null })
  }
  return parts
}

function idsIn(rows: readonly Row[], { column, ofNodes }: NonNullable<Part['follows']>): string[] {
  return rows.map((row) => (ofNodes ? (row[column] as { readonly id: string }).id : (row[column] as string)))
}

const NOTHING: Following = { ids: 'id', reads: [] }
