import neo4j from 'neo4j-driver'

/** Marks whole numbers as integers, which the driver would otherwise send as floats. */
export function toDriver(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(toDriver)
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, toDriver(entry)]))
  }
  return value
}
