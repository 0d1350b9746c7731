interface Named {
  readonly name: string
  readonly aliases: readonly string[]
}

/**
 * Words that are worth a search, from the things that most papers mention: the first of each list, and one by another
 * name, for names are found by their aliases too.
 */
export function exampleSearches(lists: readonly (readonly Named[])[]): string[] {
  const firsts = lists.flatMap(([first]) => (first === undefined ? [] : [first.name]))
  const alias = lists.flat().flatMap(({ aliases }) => aliases.filter(isAbbreviation))[0]
  return [...new Set([...firsts, ...(alias === undefined ? [] : [alias])])]
}

function isAbbreviation(name: string): boolean {
  return /^[A-Z][A-Za-z0-9-]{1,7}$/.test(name) && /[A-Z].*[A-Z]/.test(name)
}
