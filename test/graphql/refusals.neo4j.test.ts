import { describeNeo4j } from '../support/describe-neo4j.ts'
import { emptyNeo4jGraph } from '../support/open-test-graph.ts'
import { refusalsSuite } from './refusals-suite.ts'

describeNeo4j('refusals over Neo4j', (server) => refusalsSuite(emptyNeo4jGraph(server)))
