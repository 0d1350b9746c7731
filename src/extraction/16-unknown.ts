import type { Vocabulary } from '../lexicon/lexicon.ts'
import type { Sentence, Word } from './02-sentences.ts'
import type { Entity } from './10-entities.ts'
import type { TextField } from './extraction.ts'
import { type IsPlain, plainWordsOf } from './plain-words.ts'
import { evidenceAt, type FieldReading } from './reading.ts'
import type { Span } from './span.ts'

/** A run of capitals longer than this is a heading, not a name; it is cut. */
const LONGEST_TERM = 6
const LINK = /:\/\/|^www\.|\.(?:com|org|io|net|edu)(?:\/|$)/i

interface Term {
  readonly surface: string
  readonly field: TextField
  count: number
}

/**
 * Capitalised terms and acronyms that no entity covers, without plain words, each once and as printed: the most
 * often printed first, among those what the title prints, and else in order of place.
 */
export function findUnknown(
  fields: readonly FieldReading[],
  entities: readonly Entity[],
  vocabulary: Vocabulary,
): string[] {
  const isPlain = plainWordsOf(fields, vocabulary)
  const terms = new Map<string, Term>()
  for (const { field, sentences } of fields) {
    const isCovered = coverOf(entities.flatMap(({ spans }) => spans).filter((span) => span.field === field))
    for (const sentence of sentences) {
      for (const run of runsOf(sentence, isCovered, isPlain)) {
        const surface = printed(fields, sentence, run)
        const known = terms.get(surface)
        if (known === undefined) terms.set(surface, { surface, field, count: 1 })
        else known.count++
      }
    }
  }
  const inTitle = ({ field }: Term): number => (field === 'title' ? 0 : 1)
  return [...terms.values()]
    .sort((a, b) => b.count - a.count || inTitle(a) - inTitle(b))
    .map(({ surface }) => surface)
}

/** Tells whether a stretch touches one of some spans; asked in order of place. */
function coverOf(spans: readonly Span[]): (word: Word) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  let next = 0
  let reached = 0
  return ({ start, end }) => {
    for (let span = sorted[next]; span !== undefined && span.start < end; span = sorted[++next])
      reached = Math.max(reached, span.end)
    return reached > start
  }
}

function runsOf({ words }: Sentence, isCovered: (word: Word) => boolean, isPlain: IsPlain): Word[][] {
  const runs: Word[][] = []
  let run: Word[] = []
  for (const word of words) {
    const isTerm =
      !isCovered(word) && /\p{Lu}/u.test(word.text) && !LINK.test(word.text) && !isPlain(word.text)
    if (run.length > 0 && (!isTerm || word.gap !== '' || run.length === LONGEST_TERM)) {
      runs.push(run)
      run = []
    }
    if (isTerm) run.push(word)
  }
  if (run.length > 0) runs.push(run)
  return runs
}

/** As the original prints it, without a genitive's ending. */
function printed(fields: readonly FieldReading[], { field, index }: Sentence, run: readonly Word[]): string {
  const start = run[0]?.start ?? 0
  const last = run.at(-1)
  const ending = /'s?$/.exec(last?.text ?? '')?.[0].length ?? 0
  const end = (last?.end ?? start) - ending
  return evidenceAt(fields, { field, sentence: index, start, end, rule: 'rule:unknown' }).surface
}
