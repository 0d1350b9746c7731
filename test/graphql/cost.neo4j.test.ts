import { describeNeo4j } from '../support/describe-neo4j.ts'
import { emptyNeo4jGraph } from '../support/open-test-graph.ts'
import { costSuite } from './cost-suite.ts'

describeNeo4j('cost of Neo4j', (server) => costSuite(emptyNeo4jGraph(server)))
