import { describeNeo4j } from '../support/describe-neo4j.ts'
import { emptyNeo4jGraph } from '../support/open-test-graph.ts'
import { filtersSuite } from './filters-suite.ts'

describeNeo4j('gaps of Neo4j', (server) => filtersSuite(emptyNeo4jGraph(server), 30))
