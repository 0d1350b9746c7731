import { describeNeo4j } from '../support/describe-neo4j.ts'
import { emptyNeo4jGraph } from '../support/open-test-graph.ts'
import { examplesSuite } from './examples-suite.ts'

describeNeo4j('worked examples on Neo4j', (server) => examplesSuite(emptyNeo4jGraph(server)))
