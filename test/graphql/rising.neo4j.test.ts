import { describeNeo4j } from '../support/describe-neo4j.ts'
import { emptyNeo4jGraph } from '../support/open-test-graph.ts'
import { risingSuite } from './rising-suite.ts'

describeNeo4j('rising of Neo4j', (server) => risingSuite(emptyNeo4jGraph(server)))
