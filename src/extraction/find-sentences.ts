import nlp from 'compromise/one'
import { splitSentences } from './split-sentences.ts'

/**
 * Where the sentences of a plain text are: those that 02 reads. Their words are not tagged, which takes most of its time,
 * nor is what tags them loaded.
 */
export function findSentences(text: string): Array<{ readonly start: number; readonly end: number }> {
  return splitSentences(text, (piece) => nlp.tokenize(piece)).map(({ start, end }) => ({ start, end }))
}
