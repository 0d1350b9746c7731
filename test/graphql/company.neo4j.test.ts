import { describeNeo4j } from '../support/describe-neo4j.ts'
import { emptyNeo4jGraph } from '../support/open-test-graph.ts'
import { companySuite } from './company-suite.ts'

describeNeo4j('company of Neo4j', (server) => companySuite(emptyNeo4jGraph(server)))
