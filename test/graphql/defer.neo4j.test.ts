import { describeNeo4j } from '../support/describe-neo4j.ts'
import { emptyNeo4jGraph } from '../support/open-test-graph.ts'
import { deferSuite } from './defer-suite.ts'

describeNeo4j('answers in parts of Neo4j', (server) => deferSuite(emptyNeo4jGraph(server)))
