import neo4j, { type Record as DriverRecord } from 'neo4j-driver'

/** Marks whole numbers as integers, which the driver would otherwise send as floats. */
export function toDriver(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(toDriver)
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, toDriver(entry)]))
  }
  return value
}

/** A record as an object; the driver's own way is slow enough to show in pages of hundreds of rows. */
export function toRow(record: DriverRecord): Readonly<Record<string, unknown>> {
  const row: Record<string, unknown> = {}
  for (const [index, key] of record.keys.entries()) row[String(key)] = record.get(index)
  return row
}
