import { describeNeo4j } from '../support/describe-neo4j.ts'
import { emptyNeo4jGraph } from '../support/open-test-graph.ts'
import { answerCacheSuite } from './answer-cache-suite.ts'

describeNeo4j('kept answers of Neo4j', (server) => answerCacheSuite(emptyNeo4jGraph(server)))
