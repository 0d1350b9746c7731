import { describeNeo4j } from '../support/describe-neo4j.ts'
import { emptyNeo4jGraph } from '../support/open-test-graph.ts'
import { changingSuite } from './changing-suite.ts'

describeNeo4j('lists that change of Neo4j', (server) => changingSuite(emptyNeo4jGraph(server)))
