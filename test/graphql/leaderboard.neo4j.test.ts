import { describeNeo4j } from '../support/describe-neo4j.ts'
import { emptyNeo4jGraph } from '../support/open-test-graph.ts'
import { leaderboardSuite } from './leaderboard-suite.ts'

describeNeo4j('leaderboard of Neo4j', (server) => leaderboardSuite(emptyNeo4jGraph(server)))
