import type { Mark } from './stretches.ts'

/** A place that a statement was read from: words, where they begin in the text of the field, and their sentence. */
export interface Place {
  readonly text: string
  readonly start: number
  readonly surface: string
  /** The paper that it is in, where places of several are put together. */
  readonly paper?: { readonly id: string } | null
}

/** A sentence, the words in it that a statement was read from, and the first place of them. */
export interface Sentence<P extends Place> {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly place: P
}

/** The sentences behind a statement, each once a paper with all its words marked, in the order in which they are given. */
export function sentencesOf<P extends Place>(places: readonly P[]): Sentence<P>[] {
  const groups = new Map<string, P[]>()
  for (const place of places) {
    const key = `${place.paper?.id} ${place.text}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [place])
    else group.push(place)
  }
  return [...groups.values()].flatMap((group) => {
    const [place] = group
    return place === undefined ? [] : [{ text: place.text, marks: marksOf(place.text, group), place }]
  })
}

/**
 * Places say where words are in the whole text; where their sentence begins follows from all of them having to fit, and,
 * where that leaves a choice, from words being whole.
 */
function marksOf(text: string, places: readonly Place[]): Mark[] {
  const fitting = beginnings(places[0])
    .map((begin) =>
      places.map(({ start, surface }) => ({
        start: start - begin,
        end: start - begin + surface.length,
        surface,
      })),
    )
    .filter((marks) => marks.every(({ start, surface }) => text.startsWith(surface, start)))
  const whole = fitting.find((marks) => marks.every((mark) => isWhole(text, mark)))
  return (whole ?? fitting[0] ?? []).map(({ start, end }) => ({ start, end }))
}

/** Where the sentence of a place may begin in the whole text: once for each time that it holds the words. */
function beginnings(place: Place | undefined): number[] {
  if (place === undefined || place.surface === '') return []
  const found: number[] = []
  for (
    let at = place.text.indexOf(place.surface);
    at !== -1;
    at = place.text.indexOf(place.surface, at + 1)
  ) {
    found.push(place.start - at)
  }
  return found
}

function isWhole(text: string, { start, end }: Mark): boolean {
  const isLetter = (character: string | undefined): boolean => /[\p{L}\p{N}]/u.test(character ?? '')
  return (
    !(isLetter(text[start - 1]) && isLetter(text[start])) && !(isLetter(text[end - 1]) && isLetter(text[end]))
  )
}
