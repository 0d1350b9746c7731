/** A part of a text that is marked: UTF-16 code units from `start` up to `end`. */
export interface Mark {
  readonly start: number
  readonly end: number
}

/** A part of a text all of which lies within the same marks, the shortest first. */
export interface Stretch<M extends Mark> {
  readonly text: string
  readonly start: number
  readonly marks: readonly M[]
}

/**
 * Cuts a text wherever a mark begins or ends. The stretches put together are the text, whatever the marks: they may
 * overlap, and what of them is outside of the text, or would halve a character, does not count.
 */
export function stretches<M extends Mark>(text: string, marks: readonly M[]): Stretch<M>[] {
  const placed = marks
    .filter(({ start, end }) => start < end)
    .map((mark) => ({ mark, start: snapped(text, mark.start, -1), end: snapped(text, mark.end, 1) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))
  const cuts = [...new Set([0, text.length, ...placed.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  )
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? text.length
    const over = placed.filter((place) => place.start <= start && place.end >= end)
    return { text: text.slice(start, end), start, marks: over.map(({ mark }) => mark) }
  })
}

/** A place inside the text, moved out of the middle of a character that takes two code units. */
function snapped(text: string, at: number, step: 1 | -1): number {
  const inside = Math.min(Math.max(at, 0), text.length)
  const halves = isSurrogate(text, inside - 1, 0xd8) && isSurrogate(text, inside, 0xdc)
  return halves ? inside + step : inside
}

function isSurrogate(text: string, at: number, high: number): boolean {
  return text.charCodeAt(at) >> 10 === (high << 8) >> 10
}
