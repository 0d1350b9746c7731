import { describeNeo4j } from '../support/describe-neo4j.ts'
import { emptyNeo4jGraph } from '../support/open-test-graph.ts'
import { answersSuite } from './answers-suite.ts'

describeNeo4j('answers from Neo4j', (server) => answersSuite(emptyNeo4jGraph(server)))
