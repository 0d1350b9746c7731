import { SHOWN_TYPES } from '../shared/shown-type.ts'
import { wholeNumber } from '../shared/whole-number.ts'
import { EMPTY_VIEW, type Expansion, type GraphView, type Pin } from './graph-view.ts'
import { GROUPS, groupEdges } from './groups.ts'

const PATH = '/graph'

/** The address of a view. `readView` reads it again. */
export function addressOf(view: GraphView): string {
  const pairs: [string, string | number | null][] = [
    ...each('node', view.starts),
    ...each(
      'open',
      view.expansions.map(({ id, group, show }) => `${group},${show},${id}`),
    ),
    ...each('hide', view.hidden),
    ...each(
      'pin',
      view.pins.map(({ id, x, y }) => `${rounded(x)},${rounded(y)},${id}`),
    ),
    ...each('end', view.ends),
    ...each('without', view.without),
    ['from', view.from],
    ['to', view.to],
    ['support', view.support > 1 ? view.support : null],
    ['at', view.picked],
  ]
  const params = new URLSearchParams()
  for (const [name, value] of pairs) if (value !== null) params.append(name, String(value))
  // Ids are easier to read with what the query of a URL may hold as it is.
  const text = params.toString().replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%2F', '/')
  return text === '' ? PATH : `${PATH}?${text}`
}

/** Reads a view from the parameters of a URL; what makes no sense there does not count. */
export function readView(params: URLSearchParams): GraphView {
  const types = params.getAll('without')
  return {
    starts: [...new Set(params.getAll('node'))].filter(isId),
    expansions: params.getAll('open').flatMap(readExpansion),
    hidden: [...new Set(params.getAll('hide'))].filter(isId),
    pins: params.getAll('pin').flatMap(readPin),
    ends: [...new Set(params.getAll('end'))].filter(isId).slice(0, 2),
    without: SHOWN_TYPES.filter((type) => types.includes(type)),
    from: wholeNumber(params.get('from')),
    to: wholeNumber(params.get('to')),
    support: wholeNumber(params.get('support')) ?? EMPTY_VIEW.support,
    picked: params.getAll('at').find(isId) ?? null,
  }
}

function each(name: string, values: readonly string[]): [string, string][] {
  return values.map((value) => [name, value])
}

function rounded(number: number): number {
  return Math.round(number * 10) / 10
}

function isId(text: string): boolean {
  return /^(?:paper|method|dataset|concept):./.test(text)
}

function readExpansion(text: string): Expansion[] {
  const [, name, show, id = ''] = /^(\w+),(\d{1,4}),(.+)$/.exec(text) ?? []
  const group = GROUPS.find((known) => known === name)
  return group === undefined || groupEdges(id, group) === undefined || Number(show) === 0
    ? []
    : [{ id, group, show: Number(show) }]
}

function readPin(text: string): Pin[] {
  const [, x, y, id = ''] = /^(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?),(.+)$/.exec(text) ?? []
  return isId(id) ? [{ id, x: Number(x), y: Number(y) }] : []
}
