import { describeNeo4j } from '../support/describe-neo4j.ts'
import { emptyNeo4jGraph } from '../support/open-test-graph.ts'
import { writeSuite } from './write-suite.ts'

describeNeo4j('writing papers to Neo4j', (server) => writeSuite(emptyNeo4jGraph(server)))
