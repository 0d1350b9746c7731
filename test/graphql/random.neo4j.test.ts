import { describeNeo4j } from '../support/describe-neo4j.ts'
import { emptyNeo4jGraph } from '../support/open-test-graph.ts'
import { randomSuite } from './random-suite.ts'

describeNeo4j('an invented graph in Neo4j', (server) => randomSuite(emptyNeo4jGraph(server)))
