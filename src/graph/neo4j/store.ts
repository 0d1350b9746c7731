import type { BookmarkManager, Driver, Record as DriverRecord, Session, SessionMode } from 'neo4j-driver'
import neo4j from 'neo4j-driver'
import type { Query } from '../query.ts'
import { parseRows, type StoreListener, timed } from '../rows.ts'
import type { GraphStore, Reader, TextHit, TextIndex, WriteTransaction } from '../store.ts'
import { connectError, queryError } from './errors.ts'
import { GatheredReads } from './gathered-reads.ts'
import { migrate } from './schema.ts'
import { type Runner, searchText } from './text-search.ts'
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
    return timed(query.name, this.#listener, () =>
      this.#withSession(query.name, 'READ', (session) =>
        readOnce(session, (runner) => execute(runner, query, params)),
      ),
    )
  }

  reader(): Reader {
    return new GatheredReads(this, (text, params) => this.#readOne(text, params), this.#listener)
  }

  write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    return this.#withSession('a write', 'WRITE', (session) =>
      session.executeWrite((transaction) =>
        work({ run: (query, params) => execute(transaction, query, params) }),
      ),
    )
  }

  searchText(index: TextIndex, terms: readonly string[], limit: number): Promise<TextHit[]> {
    const name = `text:${index}`
    return timed(name, this.#listener, () =>
      this.#withSession(name, 'READ', (session) =>
        readOnce(session, (runner) => searchText(runner, index, terms, limit)),
      ),
    )
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

  /** What the columns of a statement's only row hold. */
  #readOne(text: string, params: Readonly<Record<string, unknown>>): Promise<readonly unknown[]> {
    return this.#withSession('reads at once', 'READ', (session) =>
      readOnce(session, async (runner) => {
        const { records } = await runner.run(text, toDriver(params) as Record<string, unknown>)
        return Object.values(toRow(records[0] as DriverRecord))
      }),
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

async function execute<P, R>(runner: Runner, query: Query<P, R>, params: P): Promise<R[]> {
  const { records } = await runner.run(query.text, toDriver(params) as Record<string, unknown>)
  return parseRows(query, records.map(toRow))
}
