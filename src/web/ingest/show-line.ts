/** Selects a line of a text, counted from 1, and brings it into view. */
export function showLine(area: HTMLTextAreaElement, line: number): void {
  const lines = area.value.split('\n')
  const start = lines.slice(0, line - 1).reduce((length, before) => length + before.length + 1, 0)
  area.focus()
  area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0))
  const height = Number.parseFloat(getComputedStyle(area).lineHeight)
  area.scrollTop = (line - 3) * height
  area.scrollLeft = 0
}
