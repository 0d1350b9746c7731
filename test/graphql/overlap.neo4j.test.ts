import { describeNeo4j } from '../support/describe-neo4j.ts'
import { emptyNeo4jGraph } from '../support/open-test-graph.ts'
import { overlapSuite } from './overlap-suite.ts'

describeNeo4j('overlap of Neo4j', (server) => overlapSuite(emptyNeo4jGraph(server)))
