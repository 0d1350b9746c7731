import { readdirSync, readFileSync } from 'node:fs'
import { GraphError } from './store.ts'

/** One schema statement. Versions are applied in order and each is recorded as a `(:Migration)` node. */
export interface Migration {
  readonly version: number
  /** The file's name without version and extension: `unique_paper_id`. */
  readonly name: string
  readonly statement: string
}

const FOLDER = new URL('../../cypher/migrations/', import.meta.url)

/** All migrations this version knows, in order. */
export function loadMigrations(): Migration[] {
  return readdirSync(FOLDER)
    .sort()
    .map((file) => {
      const [, version, name] = /^V(\d{4})__(\w+)\.cypher$/.exec(file) ?? []
      if (version === undefined || name === undefined) throw new Error(`not a migration: ${file}`)
      return { version: Number(version), name, statement: readFileSync(new URL(file, FOLDER), 'utf8') }
    })
}

/**
 * The migrations still to apply to a graph on which `applied` versions are recorded.
 * @throws GraphError NEWER_VERSION when the graph records a version this program does not know.
 */
export function pendingMigrations(applied: readonly number[]): Migration[] {
  const known = loadMigrations()
  const newest = known.at(-1)?.version ?? 0
  const foreign = applied.find((version) => version > newest)
  if (foreign !== undefined) {
    throw new GraphError(
      'NEWER_VERSION',
      `The graph was written by a newer papergraph (its schema is version ${foreign}, this program knows ${newest}). ` +
        'Update papergraph, or choose another graph with --graph. Nothing was changed.',
    )
  }
  return known.filter((migration) => !applied.includes(migration.version))
}
