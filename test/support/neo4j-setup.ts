import type { TestProject } from 'vitest/node'
import { startTestNeo4j } from './neo4j.ts'
import type { TestNeo4j } from './neo4j-database.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The Neo4j of this run, or null where there is none. */
    neo4j: TestNeo4j | null
  }
}

/** Starts one Neo4j for all test files that need it. Without one, CI fails and others are told what is skipped. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // The container is stopped below, so that no second image is needed to clean up.
  process.env.TESTCONTAINERS_RYUK_DISABLED ??= 'true'
  const start = await startTestNeo4j(process.env)
  project.provide('neo4j', start.neo4j)
  if (start.neo4j !== null) {
    console.log(`Tests use Neo4j at ${start.neo4j.uri}, from ${start.neo4j.source}.`)
    return start.stop
  }
  const message = `no Neo4j for the tests (${start.reason})`
  if (process.env.CI || process.env.PAPERGRAPH_REQUIRE_NEO4J) throw new Error(message)
  console.warn(`SKIPPED, ${message}: every *.neo4j.test.ts`)
  return async () => undefined
}
