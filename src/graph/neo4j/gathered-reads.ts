import { LRUCache } from 'lru-cache'
import { compareCodePoints } from '../../extraction/code-point-order.ts'
import type { Query } from '../query.ts'
import { parseRows, type StoreListener } from '../rows.ts'
import type { Reader, TextHit, TextIndex } from '../store.ts'
import { searchText } from './text-search.ts'

/** A read that waits for others, whatever it gives. */
interface Waiting {
  readonly query: Pick<Query<never, unknown>, 'text' | 'columns'>
  readonly params: object
  /** Ends it with its rows, as lists of what their columns hold. */
  give(rows: readonly (readonly unknown[])[]): void
  /** Asks it by itself. */
  alone(): void
}

type RunStatement = (text: string, params: object) => Promise<readonly Readonly<Record<string, unknown>>[]>

/**
 * Makes one statement, so one round trip, of the light reads that are asked for in one tick. Those that take the server
 * long go by themselves, so that it can answer them side by side.
 */
export class GatheredReads implements Reader {
  readonly #reader: Pick<Reader, 'read'>
  readonly #run: RunStatement
  readonly #listener: StoreListener | undefined
  #waiting: Waiting[] = []

  constructor(reader: Pick<Reader, 'read'>, run: RunStatement, listener?: StoreListener) {
    this.#reader = reader
    this.#run = run
    this.#listener = listener
  }

  read<P, R>(query: Query<P, R>, params: P): Promise<R[]> {
    if (!query.light) return this.#reader.read(query, params)
    return new Promise((resolve, reject) => {
      const start = performance.now()
      const give = (lists: readonly (readonly unknown[])[]): void => {
        const rows = lists.map((list) =>
          Object.fromEntries(query.columns.map((name, at) => [name, list[at]])),
        )
        this.#listener?.({ name: query.name, rows: rows.length, milliseconds: performance.now() - start })
        try {
          resolve(parseRows(query, rows))
        } catch (error) {
          reject(error)
        }
      }
      const alone = (): void => {
        this.#reader.read(query, params).then(resolve, reject)
      }
      this.#waiting.push({ query, params: params as object, give, alone })
      if (this.#waiting.length === 1) process.nextTick(() => this.#ask())
    })
  }

  searchText(index: TextIndex, terms: readonly string[], limit: number): Promise<TextHit[]> {
    return searchText(this, index, terms, limit)
  }

  async #ask(): Promise<void> {
    // In an order of their own, so that the same reads make the same text, whose plan the server keeps.
    const reads = this.#waiting.sort((a, b) => compareCodePoints(a.query.text, b.query.text))
    this.#waiting = []
    const [only] = reads
    if (only !== undefined && reads.length === 1) return only.alone()
    try {
      const { text, params } = asOne(reads)
      const [answer = {}] = await this.#run(text, params)
      for (const [at, read] of reads.entries()) read.give(answer[`rows${at}`] as unknown[][])
    } catch {
      // By itself each tells what is wrong with it, and those that nothing is wrong with are answered.
      for (const read of reads) read.alone()
    }
  }
}

/** Statements of reads that were asked for at once, by the texts of the reads. */
const statements = new LRUCache<string, string, readonly Pick<Waiting, 'query'>[]>({
  max: 500,
  memoMethod: (_key, _stale, { context: reads }) => statementOf(reads),
})

/** One statement whose only row has a column for each read: the list of its rows, in the order that they come in. */
function asOne(reads: readonly Pick<Waiting, 'query' | 'params'>[]) {
  const key = reads.map(({ query }) => query.text).join('\n')
  const text = statements.memo(key, { context: reads })
  const params: Record<string, unknown> = {}
  for (const [at, read] of reads.entries()) {
    for (const [name, value] of Object.entries(read.params)) params[parameter(at, name)] = value
  }
  return { text, params }
}

function statementOf(reads: readonly Pick<Waiting, 'query'>[]): string {
  const parts = reads.map(({ query }, at) => {
    const text = query.text.replace(/\$(\w+)/g, (_, name: string) => `$${parameter(at, name)}`)
    return `CALL () {\nCALL () {\n${text}\n}\nRETURN collect([${query.columns.join(', ')}]) AS rows${at}\n}`
  })
  return [...parts, `RETURN ${reads.map((_read, at) => `rows${at}`).join(', ')}`].join('\n')
}

// Short, for a statement that fits a packet reaches the server in one piece.
const parameter = (at: number, name: string): string => `r${at}_${name}`
