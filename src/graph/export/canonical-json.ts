import { compareCodePoints } from '../../extraction/code-point-order.ts'

/**
 * JSON with keys sorted by code point, absent values (null, empty text, empty lists) left out and numbers in
 * their shortest form, so that equal content is equal bytes.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value)
    .filter(([, entry]) => !isAbsent(entry))
    .sort(([a], [b]) => compareCodePoints(a, b))
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`).join(',')}}`
}

function isAbsent(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}
