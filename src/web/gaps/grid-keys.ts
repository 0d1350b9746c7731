const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
}

/** Moves the focus from button to button of a table's body: by the arrow keys, and by Home and End along its row. */
export function moveInGrid(event: KeyboardEvent): void {
  const cell = (event.target as Element).closest('td')
  const row = cell?.closest('tr')
  const body = row?.parentElement
  if (cell == null || row == null || body == null) return
  const cells = [...row.cells]
  const at = cells.indexOf(cell)
  const [down, right] = STEPS[event.key] ?? [0, 0]
  const column = event.key === 'Home' ? 1 : event.key === 'End' ? cells.length - 1 : at + right
  const target = (body.children[[...body.children].indexOf(row) + down] as HTMLTableRowElement | undefined)
    ?.cells[column]
  const button = target?.querySelector('button')
  if (button == null || button === event.target) return
  event.preventDefault()
  button.focus()
}
