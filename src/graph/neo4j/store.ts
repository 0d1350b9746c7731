import type { BookmarkManager, Driver, QueryResult, Session, SessionMode } from 'neo4j-driver'
import neo4j from 'neo4j-driver'
import { chosenText } from '../chosen-types.ts'
import type { Query } from '../query.ts'
import { parseRows, type StoreListener, timed } from '../rows.ts'
import type { GraphStore, Reader, TextHit, TextIndex, WriteTransaction } from '../store.ts'
import { connectError, queryError } from './errors.ts'
import { GatheredReads } from './gathered-reads.ts'
import { migrate } from './schema.ts'
import { searchText } from './text-search.ts'
import { toDriver, toRow } from './values.ts'

/** A Neo4j server, cluster or Aura instance through the official driver, which retries transient failures. */
export class Neo4jStore implements GraphStore {
  readonly engine = 'neo4j'
  readonly #driver: Driver
  readonly #uri: string
  readonly #database: string
  readonly #listener: StoreListener | undefined
  // Lets reads of this process see its own earlier writes on a cluster; a single server needs no telling.
  readonly #bookmarks: BookmarkManager | undefined

  constructor(driver: Driver, uri: string, database: string, listener?: StoreListener) {
    this.#driver = driver
    this.#uri = uri
    this.#database = database
    this.#listener = listener
    this.#bookmarks = uri.startsWith('neo4j') ? neo4j.bookmarkManager() : undefined
  }

  read<P, R>(query: Query<P, R>, params: P): Promise<R[]> {
    return timed(query.name, this.#listener, async () =>
      parseRows(query, await this.#rows(query.name, chosenText(query, params), params)),
    )
  }

  reader(): Reader {
    const run = (text: string, params: object) => this.#rows('reads at once', text, params)
    return new GatheredReads(this, run, this.#listener)
  }

  write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    return this.#withSession('a write', 'WRITE', (session) =>
      session.executeWrite((transaction) =>
        work({
          run: async (query, params) => parseRows(query, await execute(transaction, query.text, params)),
        }),
      ),
    )
  }

  searchText(index: TextIndex, terms: readonly string[], limit: number): Promise<TextHit[]> {
    return searchText(this, index, terms, limit)
  }

  writes(): null {
    return null
  }

  async migrate(): Promise<void> {
    const session = this.#session('WRITE')
    try {
      await migrate(session)
    } catch (error) {
      throw connectError(error, this.#uri, this.#database)
    } finally {
      await session.close()
    }
  }

  // A server's address is known to whoever uses it.
  announce(): void {}

  close(): Promise<void> {
    return this.#driver.close()
  }

  #rows(name: string, text: string, params: unknown): Promise<Row[]> {
    return this.#withSession(name, 'READ', (session) =>
      readOnce(session, (runner) => execute(runner, text, params)),
    )
  }

  async #withSession<T>(name: string, mode: SessionMode, work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#session(mode)
    try {
      return await work(session)
    } catch (error) {
      throw queryError(error, name)
    } finally {
      await session.close()
    }
  }

  #session(mode: SessionMode): Session {
    return this.#driver.session({
      database: this.#database,
      defaultAccessMode: mode,
      ...(this.#bookmarks === undefined ? {} : { bookmarkManager: this.#bookmarks }),
    })
  }
}

type Row = Readonly<Record<string, unknown>>

/** What runs a statement: a session by itself, or a transaction. */
interface Runner {
  run(statement: string, parameters: Record<string, unknown>): PromiseLike<QueryResult>
}

/**
 * Runs one reading statement. By itself it takes one round trip, in a transaction four; the transaction, with the
 * driver's own retries, is for when that failed in passing.
 */
async function readOnce<T>(session: Session, work: (runner: Runner) => Promise<T>): Promise<T> {
  try {
    return await work(session)
  } catch (error) {
    if (!neo4j.isRetryableError(error)) throw error
    return session.executeRead(work)
  }
}

async function execute(runner: Runner, text: string, params: unknown): Promise<Row[]> {
  const { records } = await runner.run(text, toDriver(params) as Record<string, unknown>)
  return records.map(toRow)
}
