import { Held } from '../shared/held.ts'
import { keep, recalled } from '../shared/session.ts'

const KEY = 'papergraph-token'

/** What lets this tab write, until it is closed; null where it has nothing of the kind. */
export const token = new Held(recalled(KEY))

/** Keeps a token for this tab, or for null forgets the one that it has. */
export function keepToken(text: string | null): void {
  keep(KEY, text)
  token.set(text)
}

/**
 * Takes the token out of the address that the server printed, where it stands behind the #, so that it is not shared with
 * the address, nor kept in the history.
 */
export function takeToken(): void {
  const [, taken] = /^#token=(.+)$/.exec(location.hash) ?? []
  if (taken === undefined) return
  history.replaceState(history.state, '', location.pathname + location.search)
  keepToken(taken)
}
