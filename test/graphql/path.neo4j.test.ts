import { describeNeo4j } from '../support/describe-neo4j.ts'
import { emptyNeo4jGraph } from '../support/open-test-graph.ts'
import { pathSuite } from './path-suite.ts'

describeNeo4j('paths of Neo4j', (server) => pathSuite(emptyNeo4jGraph(server)))
