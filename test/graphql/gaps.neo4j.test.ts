import { describeNeo4j } from '../support/describe-neo4j.ts'
import { emptyNeo4jGraph } from '../support/open-test-graph.ts'
import { gapsSuite } from './gaps-suite.ts'

describeNeo4j('gaps of Neo4j', (server) => gapsSuite(emptyNeo4jGraph(server)))
