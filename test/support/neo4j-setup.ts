import type { TestProject } from 'vitest/node'
import { startTestNeo4j, type TestNeo4j } from './neo4j.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The Neo4j of each worker of this run, or none where there is none. */
    neo4j: readonly TestNeo4j[]
  }
}

/**
 * Starts one Neo4j for each worker that runs the test files that need it, for each wipes its own. Without one, CI fails and
 * others are told what is skipped.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // The containers are stopped below, so that no second image is needed to clean up.
  process.env.TESTCONTAINERS_RYUK_DISABLED ??= 'true'
  const workers = Number(project.config.maxWorkers)
  const starts = await Promise.all(Array.from({ length: workers }, () => startTestNeo4j(process.env)))
  const servers = starts.flatMap(({ neo4j }) => neo4j ?? [])
  const stop = async (): Promise<void> => {
    await Promise.all(starts.map((start) => start.neo4j !== null && start.stop()))
  }
  const missing = starts.find(({ neo4j }) => neo4j === null)
  if (missing?.neo4j !== null) {
    project.provide('neo4j', servers)
    for (const { uri, source } of servers) console.log(`Tests use Neo4j at ${uri}, from ${source}.`)
    return stop
  }
  await stop()
  project.provide('neo4j', [])
  const message = `no Neo4j for the tests (${missing.reason})`
  if (process.env.CI || process.env.PAPERGRAPH_REQUIRE_NEO4J) throw new Error(message)
  console.warn(`SKIPPED, ${message}: every *.neo4j.test.ts`)
  return async () => undefined
}
