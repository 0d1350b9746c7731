import type { MaybePromise } from '@graphql-tools/utils'
import { type ClaimRow, findClaims } from '../../graph/reads/claims.ts'
import { findEntities } from '../../graph/reads/entities.ts'
import { findPapers, type PaperTexts, paperTexts } from '../../graph/reads/papers.ts'
import type { EntityRow, PaperRow } from '../../graph/reads/shapes.ts'
import { findUnknownNames, type UnknownNameRow } from '../../graph/reads/unknown-names.ts'
import type { GraphStore } from '../../graph/store.ts'
import { type BatchLoad, Loader } from './loader.ts'

type Load<T> = Pick<Loader<T>, 'load'>

/** Loads what many parents ask of one field in one store call; nulls where there is nothing. */
export interface Loaders {
  readonly papers: Load<PaperRow | null>
  readonly texts: Load<PaperTexts | null>
  readonly entities: Load<EntityRow | null>
  readonly claims: Load<ClaimRow | null>
  readonly unknownNames: Load<UnknownNameRow | null>
  /**
   * One value for one parent of a field: parents that ask with equal `args` are answered by one call of `load`.
   * `field` names the field and must be used with one `load` only.
   */
  batch<T>(field: string, args: unknown, id: string, load: BatchLoad<T>): MaybePromise<T | undefined>
}

type MakeLoader = <T>(load: BatchLoad<T>, none: T) => Load<T>

/** The loaders of one request. */
export function createLoaders(
  store: GraphStore,
  make: MakeLoader = (load, none) => new Loader(load, none),
): Loaders {
  const fields = new Map<string, Load<unknown>>()
  return {
    papers: make<PaperRow | null>((ids) => findPapers(store, ids), null),
    texts: make<PaperTexts | null>((ids) => paperTexts(store, ids), null),
    entities: make<EntityRow | null>((ids) => findEntities(store, ids), null),
    claims: make<ClaimRow | null>((ids) => findClaims(store, ids), null),
    unknownNames: make<UnknownNameRow | null>((ids) => findUnknownNames(store, ids), null),
    batch<T>(field: string, args: unknown, id: string, load: BatchLoad<T>) {
      const key = `${field} ${textOf(args)}`
      let loader = fields.get(key)
      if (loader === undefined) {
        loader = make<unknown>(load, undefined)
        fields.set(key, loader)
      }
      return loader.load(id) as MaybePromise<T | undefined>
    },
  }
}

/** Loaders that ask for each id at once, and for no others with it: for whoever wants to know what is asked. */
export function plainLoaders(store: GraphStore): Loaders {
  return createLoaders(store, (load, none) => ({
    load: async (id) => (await load([id])).get(id) ?? none,
  }))
}

// Parents that are shown alike ask with the very same arguments.
const texts = new WeakMap<object, string>()

function textOf(args: unknown): string {
  if (typeof args !== 'object' || args === null) return JSON.stringify(args)
  const text = texts.get(args) ?? JSON.stringify(args)
  texts.set(args, text)
  return text
}

/** The same loaders for the first of some parents, who are shown alike: what is asked of it is loaded for all of them. */
export function loadersAmong(loaders: Loaders, ids: readonly string[]): Loaders {
  const forAll = <T>(id: string, load: (id: string) => MaybePromise<T>): MaybePromise<T> => {
    if (id !== ids[0]) return load(id)
    // A failure is told by the parent that awaits it.
    for (const other of ids) Promise.resolve(load(other)).catch(() => undefined)
    return load(id)
  }
  const among = <T>(loader: Load<T>): Load<T> => ({ load: (id) => forAll(id, (one) => loader.load(one)) })
  return {
    papers: among(loaders.papers),
    texts: among(loaders.texts),
    entities: among(loaders.entities),
    claims: among(loaders.claims),
    unknownNames: among(loaders.unknownNames),
    batch: (field, args, id, load) => forAll(id, (one) => loaders.batch(field, args, one, load)),
  }
}

/** {@link Loaders.batch} for what is asked of keys that are no ids; `load` gives its answers in the order of the keys. */
export function batchOf<K, T>(
  loaders: Loaders,
  field: string,
  args: unknown,
  key: K,
  load: (keys: readonly K[]) => Promise<readonly (T | undefined)[]>,
): MaybePromise<T | undefined> {
  return loaders.batch<T>(field, args, JSON.stringify(key), async (texts) => {
    const found = await load(texts.map((text): K => JSON.parse(text)))
    return new Map(texts.flatMap((text, at) => (found[at] === undefined ? [] : [[text, found[at]] as const])))
  })
}
