import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The files that take a minute and more, the longest first. */
const LONGEST = [
  'conformance/engines.neo4j',
  'e2e/explorer-long-visit',
  'e2e/explorer-large',
  'e2e/kill',
  'e2e/kill.neo4j',
  'e2e/explorer-graph',
  'graphql/answers.neo4j',
  'unit/extraction-offsets',
  'e2e/tiers',
  'unit/extraction-fuzz',
  'e2e/explorer-ingest',
  'e2e/explorer-every-screen',
  'e2e/explorer-dashboard',
  'e2e/extract',
  'e2e/explorer-compare',
  'graph/ingest',
  'e2e/explorer-gaps',
  'e2e/export',
  'graph/ingest.neo4j',
  'graphql/paging-under-writes.neo4j',
]

/**
 * Begins the files that take longest first, for one that is begun last runs on alone. Where Vitest has not seen a file run it
 * goes by its size, and a file of twenty lines may run for minutes.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b))
  }
}

function rank({ moduleId }: TestSpecification): number {
  const at = LONGEST.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`))
  return at === -1 ? LONGEST.length : at
}
