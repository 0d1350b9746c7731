/**
 * A value as Cypher writes it. Strings are safe whatever they hold: all but printable ASCII, and the quote and the
 * backslash, is written by its code.
 * @throws TypeError for a value that JSON has no form for.
 */
export function cypherLiteral(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return numberLiteral(value)
  if (typeof value === 'string') return `'${value.replace(/[^ -~]|['\\]/g, escaped)}'`
  if (Array.isArray(value)) return `[${value.map(cypherLiteral).join(', ')}]`
  if (typeof value === 'object') {
    const entries = Object.entries(value).map(([key, entry]) => `${key}: ${cypherLiteral(entry)}`)
    return `{${entries.join(', ')}}`
  }
  throw new TypeError(`Cypher has no literal for a ${typeof value}`)
}

/** A statement with its parameters put in as literals, for where parameters cannot be given. */
export function withLiterals(text: string, parameters: Readonly<Record<string, unknown>>): string {
  return text.replace(/\$(\w+)/g, (_, name: string) => cypherLiteral(parameters[name]))
}

/** A whole number is an integer only as far as JavaScript knows it exactly. */
const numberLiteral = (value: number): string =>
  Number.isInteger(value) && !Number.isSafeInteger(value) ? value.toExponential() : String(value)

const escaped = (character: string): string =>
  character === "'" || character === '\\'
    ? `\\${character}`
    : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
