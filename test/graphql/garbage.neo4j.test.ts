import { describeNeo4j } from '../support/describe-neo4j.ts'
import { emptyNeo4jGraph } from '../support/open-test-graph.ts'
import { garbageSuite } from './garbage-suite.ts'

describeNeo4j('garbage over Neo4j', (server) => garbageSuite(emptyNeo4jGraph(server)))
