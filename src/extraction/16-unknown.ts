import type { Vocabulary } from '../lexicon/lexicon.ts'
import { unknownNameId } from '../resolution/entity-id.ts'
import type { Entity } from './10-entities.ts'
import type { Evidence, UnknownName } from './extraction.ts'
import { type IsPlain, plainWordsOf } from './plain-words.ts'
import { evidenceAt, type FieldReading } from './reading.ts'
import type { Sentence, Word } from './sentence.ts'
import type { Span } from './span.ts'

/** A run of capitals longer than this is a heading, not a name; it is cut. */
const LONGEST_TERM = 6
const LINK = /:\/\/|^www\.|\.(?:com|org|io|net|edu)(?:\/|$)/i

/**
 * Capitalised terms and acronyms that no entity covers, without plain words, each once, as printed and with all its
 * places: the most often printed first, among those what the title prints, and else in order of place.
 */
export function findUnknown(
  fields: readonly FieldReading[],
  entities: readonly Entity[],
  vocabulary: Vocabulary,
): UnknownName[] {
  const isPlain = plainWordsOf(fields, vocabulary)
  const places = new Map<string, Evidence[]>()
  for (const { field, plain, sentences } of fields) {
    const isCovered = coverOf(
      entities.flatMap(({ spans }) => spans).filter((span) => span.field === field),
      plain.text.length,
    )
    for (const sentence of sentences) {
      for (const run of runsOf(sentence, isCovered, isPlain)) {
        const place = printed(fields, sentence, run)
        const known = places.get(place.surface)
        if (known === undefined) places.set(place.surface, [place])
        else known.push(place)
      }
    }
  }
  const inBody = ({ mentions }: UnknownName): number => (mentions[0]?.field === 'title' ? 0 : 1)
  return [...places]
    .map(([name, mentions]) => ({ id: unknownNameId(name), name, mentions }))
    .sort((a, b) => b.mentions.length - a.mentions.length || inBody(a) - inBody(b))
}

/** Tells whether a stretch touches one of some spans. */
function coverOf(spans: readonly Span[], length: number): (piece: Piece) => boolean {
  const covered = new Uint8Array(length)
  for (const { start, end } of spans) covered.fill(1, start, end)
  return ({ start, end }) => covered.subarray(start, end).includes(1)
}

/** A word, or a part of one that an entity covers in part. */
type Piece = Pick<Word, 'start' | 'end' | 'text' | 'gap'>

function piecesOf(word: Word, isCovered: (piece: Piece) => boolean): Piece[] {
  if (!isCovered(word)) return [word]
  return [...word.text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: text, index }) => {
    const start = word.start + index
    return { start, end: start + text.length, text, gap: index === 0 ? word.gap : '-' }
  })
}

function runsOf({ words }: Sentence, isCovered: (piece: Piece) => boolean, isPlain: IsPlain): Piece[][] {
  const runs: Piece[][] = []
  let run: Piece[] = []
  for (const word of words.flatMap((one) => piecesOf(one, isCovered))) {
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
function printed(
  fields: readonly FieldReading[],
  { field, index }: Sentence,
  run: readonly Piece[],
): Evidence {
  const start = run[0]?.start ?? 0
  const last = run.at(-1)
  const ending = /'s?$/.exec(last?.text ?? '')?.[0].length ?? 0
  const end = (last?.end ?? start) - ending
  return evidenceAt(fields, { field, sentence: index, start, end, rule: 'rule:unknown' })
}
