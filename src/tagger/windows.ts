import { BEGIN, type Pieces, SEPARATOR } from './pieces.ts'
import { readWords, shapeOf, type Word } from './words.ts'

/** A title and as much of an abstract as the encoder reads at once, as pieces and as words. */
export interface Window {
  /** Piece ids and word shapes, equally many. */
  readonly ids: readonly number[]
  readonly shapes: readonly number[]
  /** For every word its first and its last piece. */
  readonly first: readonly number[]
  readonly last: readonly number[]
  /** Words of the title, then words of the abstract; offsets count into their own field. */
  readonly words: readonly Word[]
  readonly titleWords: number
}

/** The encoder was trained on so many pieces at once. */
const MOST_PIECES = 480
/** Nobody writes so long an abstract: what comes after is left to the rules. */
const MOST_WINDOWS = 24
/** A title takes no more than this of a window. */
const MOST_TITLE_PIECES = 96

/**
 * Cuts a paper into windows, each with the title in front; nearly every paper is one. `breaks` are offsets in the
 * abstract where sentences begin: a window ends before one where it can.
 */
export function readWindows(
  title: string,
  abstract: string,
  breaks: readonly number[],
  pieces: Pieces,
): Window[] {
  const head = fitting(readWords(title), pieces, MOST_TITLE_PIECES)
  const room = MOST_PIECES - 3 - head.reduce((sum, word) => sum + pieces.of(word.text).length, 0)
  const body = readWords(abstract)
  const windows: Window[] = []
  for (let from = 0; windows.length < MOST_WINDOWS && (from < body.length || windows.length === 0); ) {
    const to = endOfWindow(body, from, room, breaks, pieces)
    windows.push(windowOf(head, body.slice(from, to), pieces))
    from = to
    if (body.length === 0) break
  }
  return windows
}

function fitting(words: readonly Word[], pieces: Pieces, most: number): Word[] {
  let size = 0
  return words.filter((word) => {
    size += pieces.of(word.text).length
    return size <= most
  })
}

function endOfWindow(
  words: readonly Word[],
  from: number,
  room: number,
  breaks: readonly number[],
  pieces: Pieces,
): number {
  let size = 0
  let to = from
  for (; to < words.length; to++) {
    size += pieces.of(words[to]?.text ?? '').length
    if (size > room && to > from) break
  }
  if (to === words.length) return to
  const starts = new Set(breaks)
  for (let at = to; at > from; at--) if (starts.has(words[at]?.start ?? -1)) return at
  return to
}

function windowOf(title: readonly Word[], abstract: readonly Word[], pieces: Pieces): Window {
  const ids = [BEGIN]
  const shapes = [0]
  const first: number[] = []
  const last: number[] = []
  for (const part of [title, abstract]) {
    for (const word of part) {
      const cut = pieces.of(word.text)
      const shape = shapeOf(word.text)
      first.push(ids.length)
      for (const id of cut) {
        ids.push(id)
        shapes.push(shape)
      }
      last.push(ids.length - 1)
    }
    ids.push(SEPARATOR)
    shapes.push(0)
  }
  return { ids, shapes, first, last, words: [...title, ...abstract], titleWords: title.length }
}
