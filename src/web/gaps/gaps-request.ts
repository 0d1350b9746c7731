import { shownCount } from '../shared/shown-count.ts'

/** A place of the grid: ids of its row and column. */
export interface Spot {
  readonly row: string
  readonly column: string
}

/** What the screen of gaps shows, as the URL has it. */
export interface GapsRequest {
  /** The id of the method, dataset or task that gaps are looked for around; null where nothing is chosen. */
  readonly of: string | null
  /** Whether the grid of a task has tasks and metrics rather than methods and datasets. */
  readonly metrics: boolean
  /** Ids of the methods and datasets that alone are looked at; all that papers near by name where none is chosen. */
  readonly among: readonly string[]
  /** How many rows, columns and gaps of the list are shown. */
  readonly rows: number
  readonly columns: number
  readonly gaps: number
  /** The place that is opened. */
  readonly at: Spot | null
}

/** What the server is asked for a request, and for one place of it. */
export interface GapsVariables {
  readonly dataset?: string
  readonly method?: string
  readonly task?: string
  readonly among?: readonly string[]
}

export const ROWS = 20
export const COLUMNS = 12
export const GAPS = 10
/** Most methods and datasets that can be chosen. */
export const MOST_AMONG = 50
/** Most tasks that a grid of tasks and metrics holds. */
const MOST_TASKS = 10
/** Most rows of the grid of a dataset and columns of that of a method, and most of either of that of a task. */
const LONGEST_SIDE = 200
const SIDE_OF_TASK = 30

/** Reads what is shown from the parameters of a URL; what makes no sense there does not count. */
export function readGaps(params: URLSearchParams): GapsRequest {
  const [of, row, column] = ['of', 'row', 'column'].map((name) => idIn(params.get(name)))
  const metrics = params.get('by') === 'metrics' && of?.startsWith('concept:') === true
  return {
    of: of ?? null,
    metrics,
    among: of == null || metrics ? [] : amongOf(of, params.getAll('among')),
    rows: shownCount(params.get('rows'), ROWS),
    columns: shownCount(params.get('columns'), COLUMNS),
    gaps: shownCount(params.get('gaps'), GAPS),
    at: row == null || column == null ? null : { row, column },
  }
}

/** The address at which gaps are looked for around something. */
export function gapsAddress(id: string): string {
  return `/gaps?of=${encodeURIComponent(id).replaceAll('%3A', ':')}`
}

/** The parameters of a URL with other methods and datasets that alone are looked at, and nothing of the grid opened. */
export function withAmong(search: string, ids: readonly string[]): string {
  const params = new URLSearchParams(search)
  for (const name of ['among', 'row', 'column', 'rows', 'columns', 'gaps']) params.delete(name)
  for (const id of ids) params.append('among', id)
  return `?${params.toString().replaceAll('%3A', ':')}`
}

/** What is asked for the gaps around something; a grid of metrics has its own task and those that are given. */
export function gapsVariables(
  of: string,
  tasks: readonly string[] | null,
  among: readonly string[] = [],
): GapsVariables {
  const chosen = among.length === 0 ? {} : { among }
  if (of.startsWith('dataset:')) return { dataset: of, ...chosen }
  if (of.startsWith('method:')) return { method: of, ...chosen }
  return tasks === null ? { task: of, ...chosen } : { task: of, among: [of, ...tasks].slice(0, MOST_TASKS) }
}

/** How much of the grid around something is asked for: no more rows and columns than it can have. */
export function gridSize(
  of: string,
  { rows, columns, among }: Pick<GapsRequest, 'rows' | 'columns' | 'among'>,
): { readonly rows: number; readonly columns: number } {
  if (of.startsWith('dataset:')) return { rows: Math.min(LONGEST_SIDE, rows), columns: 1 }
  if (of.startsWith('method:')) return { rows: 1, columns: Math.min(LONGEST_SIDE, columns) }
  const longest = Math.max(SIDE_OF_TASK, among.length)
  return { rows: Math.min(longest, rows), columns: Math.min(longest, columns) }
}

/** What is asked for one place of the gaps around something. */
export function spotVariables({
  of,
  metrics,
  at,
}: GapsRequest): (GapsVariables & { among: string[] }) | null {
  if (of === null || at === null) return null
  const { row, column } = at
  if (metrics) return { task: row, among: [row, column] }
  if (of.startsWith('dataset:')) return { dataset: of, among: [row] }
  return of.startsWith('method:') ? { method: of, among: [column] } : { task: of, among: [row, column] }
}

/** What can be looked at alone around something: methods for a dataset, datasets for a method, both for a task. */
function amongOf(of: string, ids: readonly string[]): string[] {
  const types = ['method:', 'dataset:'].filter((type) => !of.startsWith(type))
  const known = ids.filter((id) => types.some((type) => id.startsWith(type) && id.length > type.length))
  return [...new Set(known)].slice(0, MOST_AMONG)
}

function idIn(text: string | null): string | null {
  return text !== null && /^(?:method|dataset|concept):./.test(text) ? text : null
}
