import { describeNeo4j } from '../support/describe-neo4j.ts'
import { emptyNeo4jGraph } from '../support/open-test-graph.ts'
import { lineageSuite } from './lineage-suite.ts'

describeNeo4j('lineage of Neo4j', (server) => lineageSuite(emptyNeo4jGraph(server)))
