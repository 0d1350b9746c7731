import type { MaybePromise } from '@graphql-tools/utils'
import DataLoader from 'dataloader'

/** Loads some values at once; one that is not there is left out. */
export type BatchLoad<T> = (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>

/**
 * Values by id: those asked for in one tick are loaded together, each once. What is loaded already is given as it is,
 * and not as a promise of it, since execution takes many times as long over promises.
 */
export class Loader<T> {
  readonly #loaded = new Map<string, T>()
  readonly #loading: DataLoader<string, T>

  /** `none` stands for what is not there. */
  constructor(load: BatchLoad<T>, none: T) {
    this.#loading = new DataLoader<string, T>(async (ids) => {
      const found = await load(ids)
      return ids.map((id) => {
        const value: T = found.get(id) ?? none
        this.#loaded.set(id, value)
        return value
      })
    })
  }

  load(id: string): MaybePromise<T> {
    return this.#loaded.has(id) ? (this.#loaded.get(id) as T) : this.#loading.load(id)
  }
}
