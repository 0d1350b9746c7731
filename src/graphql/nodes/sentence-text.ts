import { normalize, toOriginal } from '../../extraction/01-normalize.ts'
import { findSentences } from '../../extraction/find-sentences.ts'

interface Stretch {
  readonly start: number
  readonly end: number
}

// Splitting a text costs milliseconds, and pages ask for the sentences of the same papers again and again.
const MOST_KEPT = 1_000
const kept = new Map<string, readonly Stretch[]>()

/** The sentence of a text around a span, with its closing mark; offsets are UTF-16 code units. */
export function sentenceText(text: string, span: Stretch): string {
  const sentences = sentencesOf(text)
  const first = sentences.findLast((sentence) => sentence.start <= span.start)
  const last = sentences.find((sentence) => sentence.end >= span.end)
  const start = Math.min(first?.start ?? 0, span.start)
  const end = Math.max(last?.end ?? text.length, span.end)
  const closing = /^[)\]"'”’]*[.!?…]*[)\]"'”’]*/.exec(text.slice(end))?.[0] ?? ''
  return text.slice(start, end) + closing
}

/** The number of the sentence of a text in which a span begins, from 0. */
export function sentenceNumber(text: string, { start }: Stretch): number {
  return Math.max(
    0,
    sentencesOf(text).findLastIndex((sentence) => sentence.start <= start),
  )
}

function sentencesOf(text: string): readonly Stretch[] {
  const known = kept.get(text)
  if (known !== undefined) return known
  const plain = normalize(text)
  const found = findSentences(plain.text).map(({ start, end }) => toOriginal(plain, start, end))
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(text, found)
  return found
}
