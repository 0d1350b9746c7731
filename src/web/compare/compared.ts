import { idType } from '../shared/id-type.ts'
import { shownCount } from '../shared/shown-count.ts'

/** What is compared, as the URL has it: papers or methods in the order they were chosen, or the methods of a dataset. */
export interface Compared {
  readonly by: 'paper' | 'method' | 'dataset'
  /** Ids, each once; none where nothing is chosen. */
  readonly ids: readonly string[]
}

export const ROWS = 20
/** Most papers or methods that can be compared. */
export const MOST = 50

const KINDS = ['paper', 'method', 'dataset'] as const

/** Reads what is compared from the parameters of a URL: the first kind that it has, and what makes no sense not at all. */
export function readCompared(params: URLSearchParams): Compared {
  const by = KINDS.find((kind) => idsOf(params, kind).length > 0) ?? 'paper'
  return { by, ids: idsOf(params, by).slice(0, by === 'dataset' ? 1 : MOST) }
}

/** How many rows are shown, from the parameters of a URL. */
export function rowsShown(params: URLSearchParams): number {
  return shownCount(params.get('show'), ROWS)
}

/** The address that compares some things. `readCompared` reads it again. */
export function comparedAddress(ids: readonly string[]): string {
  const params = new URLSearchParams(ids.map((id) => [idType(id), id]))
  const text = params.toString().replaceAll('%3A', ':').replaceAll('%2F', '/')
  return text === '' ? '/compare' : `/compare?${text}`
}

/** What is compared with one thing more: after those of its kind, or alone. */
export function withOneMore({ ids }: Compared, id: string): readonly string[] {
  const same =
    idType(id) === 'dataset' ? [] : ids.filter((other) => idType(other) === idType(id) && other !== id)
  return [...same, id]
}

/** Some things with two of them in each other's place. */
export function exchanged(ids: readonly string[], one: string, other: string): readonly string[] {
  return ids.map((id) => (id === one ? other : id === other ? one : id))
}

/** What the server is asked for a comparison; null where nothing is chosen. */
export function comparedVariables({ by, ids }: Compared) {
  const [first] = ids
  if (first === undefined) return null
  if (by === 'dataset') return { dataset: first, about: [first] }
  return by === 'paper' ? { papers: ids } : { methods: ids }
}

export type ComparedVariables = NonNullable<ReturnType<typeof comparedVariables>>

function idsOf(params: URLSearchParams, kind: Compared['by']): string[] {
  return [...new Set(params.getAll(kind))].filter(
    (id) => id.startsWith(`${kind}:`) && id.length > kind.length + 1,
  )
}
