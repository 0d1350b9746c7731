import { describe, inject } from 'vitest'
import type { TestNeo4j } from './neo4j-database.ts'

/**
 * A suite that needs a real Neo4j; skipped, by name, where the run has none. Files that use it are called
 * `*.neo4j.test.ts` and run one after another, for they share the one database: clear it first.
 */
export function describeNeo4j(name: string, suite: (server: TestNeo4j) => void): void {
  const server = inject('neo4j')
  if (server === null) describe.skip(`${name} (no Neo4j)`, () => undefined)
  else describe(name, () => suite(server))
}
