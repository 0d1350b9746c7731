import type { GrafeoDB } from '@grafeo-db/js'
import { chosenText } from '../chosen-types.ts'
import type { Query } from '../query.ts'
import { parseRows, type StoreListener, timed } from '../rows.ts'
import type { GraphStore, Reader, TextHit, TextIndex, WriteTransaction } from '../store.ts'
import { removeAddress, writeAddress } from './address.ts'
import { queryError } from './errors.ts'
import { migrate } from './schema.ts'
import { searchText } from './text-search.ts'

/** The embedded engine: one file, or memory, in this process. */
export class GrafeoStore implements GraphStore {
  readonly engine = 'grafeo'
  readonly #db: GrafeoDB
  readonly #path: string | null
  readonly #listener: StoreListener | undefined
  // Grafeo refuses the later of two overlapping writers, so writers queue here.
  #lastWrite: Promise<unknown> = Promise.resolve()
  #writes = 0

  constructor(db: GrafeoDB, path: string | null, listener?: StoreListener) {
    this.#db = db
    this.#path = path
    this.#listener = listener
  }

  read<P, R>(query: Query<P, R>, params: P): Promise<R[]> {
    return timed(query.name, this.#listener, () => execute(this.#db, query, params))
  }

  // A call in this process is no round trip.
  reader(): Reader {
    return this
  }

  write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    const result = this.#lastWrite.then(() => this.#transact(work))
    this.#lastWrite = result.catch(() => undefined)
    return result
  }

  searchText(index: TextIndex, terms: readonly string[], limit: number): Promise<TextHit[]> {
    const name = `text:${index}`
    return timed(name, this.#listener, async () => {
      try {
        return await searchText(this.#db, index, terms, limit)
      } catch (error) {
        throw queryError(error, name)
      }
    })
  }

  writes(): number {
    return this.#writes
  }

  migrate(): Promise<void> {
    return migrate(this.#db)
  }

  announce(address: string): void {
    if (this.#path !== null) writeAddress(this.#path, address)
  }

  async close(): Promise<void> {
    await this.#lastWrite
    this.#db.close()
    if (this.#path !== null) removeAddress(this.#path)
  }

  async #transact<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    const transaction = this.#db.beginTransaction()
    try {
      const result = await work({ run: (query, params) => execute(transaction, query, params) })
      transaction.commit()
      this.#writes++
      return result
    } catch (error) {
      if (transaction.isActive) transaction.rollback()
      throw queryError(error, 'a write')
    }
  }
}

async function execute<P, R>(
  runner: Pick<GrafeoDB, 'executeCypher'>,
  query: Query<P, R>,
  params: P,
): Promise<R[]> {
  try {
    return parseRows(query, (await runner.executeCypher(chosenText(query, params), params)).toArray())
  } catch (error) {
    throw queryError(error, query.name)
  }
}
