import nlp from 'compromise/two'
import type { TextField } from './extraction.ts'
import type { Sentence } from './sentence.ts'
import { splitSentences } from './split-sentences.ts'

/** Sentences and tagged words of one field's plain text, by compromise. */
export function readSentences(field: TextField, text: string): Sentence[] {
  return splitSentences(text, nlp).map((sentence, index) => ({ field, index, ...sentence }))
}
