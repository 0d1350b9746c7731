import { describeNeo4j } from '../support/describe-neo4j.ts'
import { emptyNeo4jGraph } from '../support/open-test-graph.ts'
import { entityListsSuite } from './entity-lists-suite.ts'

describeNeo4j('lists of entities on Neo4j', (server) => entityListsSuite(emptyNeo4jGraph(server)))
