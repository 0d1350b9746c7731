import { describeNeo4j } from '../support/describe-neo4j.ts'
import { emptyNeo4jGraph } from '../support/open-test-graph.ts'
import { storeCallsSuite } from './store-calls-suite.ts'

describeNeo4j('store calls of Neo4j', (server) => storeCallsSuite(emptyNeo4jGraph(server)))
