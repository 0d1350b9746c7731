import { describeNeo4j } from '../support/describe-neo4j.ts'
import { emptyNeo4jGraph } from '../support/open-test-graph.ts'
import { nodeSuite } from './node-suite.ts'

describeNeo4j('nodes of Neo4j', (server) => nodeSuite(emptyNeo4jGraph(server)))
