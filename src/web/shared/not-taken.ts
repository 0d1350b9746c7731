import { counted } from './words.ts'

/** How many names that something prints were not understood, in words; `prints` says what does: `papers print`. */
export function notTaken(names: number, prints: string): string {
  return names === 1
    ? `1 capitalised name or acronym that ${prints} was not taken for anything`
    : `${counted(names, 'capitalised name')} and acronyms that ${prints} were not taken for anything`
}
