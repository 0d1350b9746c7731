import { describeNeo4j } from '../support/describe-neo4j.ts'
import { emptyNeo4jGraph } from '../support/open-test-graph.ts'
import { comparisonSuite } from './comparison-suite.ts'

describeNeo4j('comparison of Neo4j', (server) => comparisonSuite(emptyNeo4jGraph(server)))
