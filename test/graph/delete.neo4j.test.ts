import { describeNeo4j } from '../support/describe-neo4j.ts'
import { emptyNeo4jGraph } from '../support/open-test-graph.ts'
import { deleteSuite } from './delete-suite.ts'

describeNeo4j('deleting papers from Neo4j', (server) => deleteSuite(emptyNeo4jGraph(server), 1))
