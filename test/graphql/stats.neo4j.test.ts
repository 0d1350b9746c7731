import { describeNeo4j } from '../support/describe-neo4j.ts'
import { emptyNeo4jGraph } from '../support/open-test-graph.ts'
import { statsSuite } from './stats-suite.ts'

describeNeo4j('statistics of Neo4j', (server) => statsSuite(emptyNeo4jGraph(server)))
