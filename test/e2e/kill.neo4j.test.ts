import { openGraph } from '../../src/graph/open.ts'
import { describeNeo4j } from '../support/describe-neo4j.ts'
import { wipe } from '../support/neo4j-database.ts'
import { killSuite } from './kill-suite.ts'

describeNeo4j('Neo4j', (server) =>
  killSuite(async () => {
    await wipe(server)
    const { uri, username, password } = server
    return {
      url: uri,
      env: { NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
      open: () => openGraph(uri, { username, password: password || null, database: 'neo4j' }),
    }
  }),
)
