/** A whole number with its thousands set apart: `1,234`. */
export function grouped(number: number): string {
  return number.toLocaleString('en')
}

/** A number and its noun: `1 paper`, `1,234 papers`. */
export function counted(number: number, noun: string): string {
  return `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`
}

/** The first few authors: `A, B and C`, or `A, B and 3 others`. */
export function authorLine(authors: readonly string[], most = 3): string {
  const named = authors.length > most ? authors.slice(0, most - 1) : authors
  const others = authors.length - named.length
  const names = others > 0 ? [...named, `${others} others`] : named
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** The year of a date as papers have it; empty where there is none. */
export function yearOf(published: string | null): string {
  return published?.slice(0, 4) ?? ''
}

/** Where a paper appeared and when: the venue, and the year where the venue does not name it. */
export function whereAndWhen(paper: {
  readonly venue: string | null
  readonly published: string | null
}): string {
  const year = yearOf(paper.published)
  if (paper.venue === null) return year
  return paper.venue.includes(year) ? paper.venue : `${paper.venue}, ${year}`
}

/** Aliases that tell more than another way to write the name, or another name that is shown, in capitals. */
export function otherNames(
  { name, aliases }: { readonly name: string; readonly aliases: readonly string[] },
  shown: string | null = null,
): string[] {
  const known = new Set([name, shown ?? name].map((text) => text.toLowerCase()))
  return aliases.filter((alias) => !known.has(alias.toLowerCase()))
}
