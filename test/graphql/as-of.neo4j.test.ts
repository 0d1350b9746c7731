import { describeNeo4j } from '../support/describe-neo4j.ts'
import { emptyNeo4jGraph } from '../support/open-test-graph.ts'
import { asOfSuite } from './as-of-suite.ts'

describeNeo4j('answers of Neo4j as of a date', (server) => asOfSuite(emptyNeo4jGraph(server)))
