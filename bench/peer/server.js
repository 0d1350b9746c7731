/** Serves the graph with @neo4j/graphql over the same kind of Yoga server as ours; prints where. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { Neo4jGraphQL } from '@neo4j/graphql'
import { createYoga } from 'graphql-yoga'
import neo4j from 'neo4j-driver'

const { BENCH_URI = '', NEO4J_USERNAME = '', NEO4J_PASSWORD = '' } = process.env
const driver = neo4j.driver(BENCH_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD))
const typeDefs = readFileSync(new URL('types.graphql', import.meta.url), 'utf8')
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema()

if (process.argv.includes('--print-schema')) {
  const { printSchema } = await import('graphql')
  console.log(printSchema(schema))
  await driver.close()
} else {
  const context = { sessionConfig: { database: 'neo4j' } }
  // Errors are told as they are, so that the benchmark can print why a question was not answered.
  const options = { landingPage: false, graphiql: false, logging: false, maskedErrors: false }
  const yoga = createYoga({ schema, context, ...options })
  const server = createServer(yoga)
  server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/graphql`))
}
