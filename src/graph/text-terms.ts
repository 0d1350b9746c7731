/**
 * The terms that full text is indexed and searched by, the same on every engine: letters and digits between
 * anything else, accents and case folded, a plain plural `s` dropped.
 */
export function textTerms(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((term) => term !== '')
    .map(singularTerm)
}

/** One token a name, by which it is found whatever its case, hyphens, spaces and accents. */
export function nameKey(name: string): string {
  return textTerms(name).join('').slice(0, 200)
}

/** A term without a plain plural `s`. */
export function singularTerm(term: string): string {
  return term.length > 3 && term.endsWith('s') && !/(?:ss|us|is)$/.test(term) ? term.slice(0, -1) : term
}
