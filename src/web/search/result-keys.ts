export const INPUT_ID = 'search'
const RESULT = '.result h2 a'

/** Moves the focus from the search box to the first result; false where there is none. */
export function focusFirstResult(): boolean {
  const first = document.querySelector<HTMLElement>(RESULT)
  first?.focus()
  return first !== null
}

/** Moves the focus along the results by the arrow keys, and above the first of them back to the search box. */
export function moveAlongResults(event: KeyboardEvent): void {
  const results = [...document.querySelectorAll<HTMLElement>(RESULT)]
  const at = results.indexOf(document.activeElement as HTMLElement)
  if (at === -1) return
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: results.length - 1 }[event.key]
  if (to === undefined) return
  event.preventDefault()
  const target = to < 0 ? document.getElementById(INPUT_ID) : results[to]
  target?.focus()
}
