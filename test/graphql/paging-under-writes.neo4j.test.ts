import { describeNeo4j } from '../support/describe-neo4j.ts'
import { emptyNeo4jGraph } from '../support/open-test-graph.ts'
import { pagingUnderWritesSuite } from './paging-under-writes-suite.ts'

describeNeo4j('pages of Neo4j while it is written to', (server) =>
  pagingUnderWritesSuite(emptyNeo4jGraph(server), 2),
)
