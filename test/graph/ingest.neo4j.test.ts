import { describeNeo4j } from '../support/describe-neo4j.ts'
import { emptyNeo4jGraph } from '../support/open-test-graph.ts'
import { ingestSuite } from './ingest-suite.ts'

describeNeo4j('ingesting into Neo4j', (server) => ingestSuite(emptyNeo4jGraph(server)))
