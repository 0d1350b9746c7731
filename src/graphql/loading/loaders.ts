import DataLoader from 'dataloader'
import { type ClaimRow, findClaims } from '../../graph/reads/claims.ts'
import { findEntities } from '../../graph/reads/entities.ts'
import { findPapers, type PaperTexts, paperTexts } from '../../graph/reads/papers.ts'
import type { EntityRow, PaperRow } from '../../graph/reads/shapes.ts'
import type { GraphStore } from '../../graph/store.ts'

/** Loads what many parents ask of one field in one store call; nulls where there is nothing. */
export interface Loaders {
  readonly papers: DataLoader<string, PaperRow | null>
  readonly texts: DataLoader<string, PaperTexts | null>
  readonly entities: DataLoader<string, EntityRow | null>
  readonly claims: DataLoader<string, ClaimRow | null>
  /**
   * One value for one parent of a field: parents that ask with equal `args` are answered by one call of `load`.
   * `field` names the field and must be used with one `load` only.
   */
  batch<T>(field: string, args: unknown, id: string, load: BatchLoad<T>): Promise<T | undefined>
}

type BatchLoad<T> = (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>

/** The loaders of one request. */
export function createLoaders(store: GraphStore): Loaders {
  const fields = new Map<string, DataLoader<string, unknown>>()
  return {
    papers: loaderOf((ids) => findPapers(store, ids), null),
    texts: loaderOf((ids) => paperTexts(store, ids), null),
    entities: loaderOf((ids) => findEntities(store, ids), null),
    claims: loaderOf((ids) => findClaims(store, ids), null),
    batch<T>(field: string, args: unknown, id: string, load: BatchLoad<T>) {
      const key = `${field} ${JSON.stringify(args)}`
      let loader = fields.get(key)
      if (loader === undefined) {
        loader = loaderOf<unknown, undefined>(load, undefined)
        fields.set(key, loader)
      }
      return loader.load(id) as Promise<T | undefined>
    },
  }
}

/** {@link Loaders.batch} for what is asked of keys that are no ids; `load` gives its answers in the order of the keys. */
export function batchOf<K, T>(
  loaders: Loaders,
  field: string,
  args: unknown,
  key: K,
  load: (keys: readonly K[]) => Promise<readonly (T | undefined)[]>,
): Promise<T | undefined> {
  return loaders.batch<T>(field, args, JSON.stringify(key), async (texts) => {
    const found = await load(texts.map((text): K => JSON.parse(text)))
    return new Map(texts.flatMap((text, at) => (found[at] === undefined ? [] : [[text, found[at]] as const])))
  })
}

function loaderOf<T, None>(load: BatchLoad<T>, none: None): DataLoader<string, T | None> {
  return new DataLoader<string, T | None>(async (ids) => {
    const found = await load(ids)
    return ids.map((id) => found.get(id) ?? none)
  })
}
