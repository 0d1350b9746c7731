import type { SourceKind } from '../generated/operations.ts'
import { Held } from '../shared/held.ts'
import { keep, recalled } from '../shared/session.ts'
import { likelyKind } from './source-kinds.ts'

const KEY = 'papergraph-draft'

/** What stands for a text in a link to GraphiQL, whose address would not hold it. */
export const TEXT_LEFT_OUT = '(the text of the papers)'

/** A text that is about to be sent. */
export interface Draft {
  readonly text: string
  /** The name of the file that it was read from; null where it was pasted. */
  readonly fileName: string | null
  /** The kind that the reader has chosen; null where it is to be told from the text. */
  readonly chosen: SourceKind | null
}

const EMPTY: Draft = { text: '', fileName: null, chosen: null }

/** What is in the form, which stays while one looks elsewhere, and through a reload. */
export const draft = new Held<Draft>({ ...EMPTY, ...JSON.parse(recalled(KEY) ?? '{}') })

/** Changes some of what is in the form. */
export function changeDraft(changes: Partial<Draft>): void {
  const changed = { ...draft.value, ...changes }
  keep(KEY, JSON.stringify(changed))
  draft.set(changed)
}

/** Empties the form. */
export function clearDraft(): void {
  keep(KEY, null)
  draft.set(EMPTY)
}

/** What is sent of a draft. */
export function variablesOf({ text, fileName, chosen }: Draft) {
  return { text, from: chosen ?? likelyKind(text, fileName), name: nameOf(fileName) }
}

/** What a text is called, which the server takes up to 200 characters of. */
function nameOf(fileName: string | null): string {
  return fileName?.slice(0, 200) ?? 'pasted text'
}
