import { SCREENS, type Screen } from '../screens.ts'

/** What a path shows: a screen, and the rest of the path, decoded, which is empty where there is none. */
export interface Place {
  readonly screen: Screen | 'home'
  readonly rest: string
}

/** The path of the screen of a node: `/method/bert` for `method:bert`, `/paper/doi:10.1%2Fx` for `paper:doi:10.1/x`. */
export function pathOf(id: string): string {
  const [type = '', ...rest] = id.split(':')
  return `/${type}/${rest.map(encodeURIComponent).join(':')}`
}

/** The place that a path of a URL leads to; null where there is none. */
export function placeOf(path: string): Place | null {
  const [, first = '', ...rest] = path.split('/')
  if (first === '' && rest.length === 0) return { screen: 'home', rest: '' }
  const screen = SCREENS.find((name) => name === first)
  return screen === undefined ? null : { screen, rest: decoded(rest.join('/')) }
}

/** The parameters of a URL with some changed; null takes one away, and the order is kept. */
export function withParams(
  search: string,
  changes: Readonly<Record<string, string | number | null>>,
): string {
  const params = new URLSearchParams(search)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') params.delete(name)
    else params.set(name, String(value))
  }
  const text = params.toString()
  return text === '' ? '' : `?${text}`
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
