/**
 * Answers questions as the raw server does, but sent as GraphQL, and given by Yoga and graphql-js through our schema without a
 * resolver or plugin of ours: what a GraphQL server costs that has nothing left to do but to be one.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { buildSchema, execute } from 'graphql'
import { createYoga, type Plugin } from 'graphql-yoga'
import { typeNameOf } from '../src/graphql/loading/load-node.ts'
import { listenAndPrint } from './print-address.ts'
import { QUESTIONS } from './question-list.ts'
import { RAW_ANSWERS } from './raw-answers.ts'
import { run } from './raw-driver.ts'

const SCHEMA = new URL('../../schema/schema.graphql', import.meta.url)

const answering: Plugin = {
  onExecute({ args, setExecuteFn }) {
    const asked = (args.contextValue as { readonly params: { readonly query?: string } }).params.query
    const rawAnswer = RAW_ANSWERS[QUESTIONS.findIndex(({ document }) => document === asked)]
    if (rawAnswer === undefined) throw new Error('this is no question of the benchmark')
    setExecuteFn(async () => {
      const rootValue = await rawAnswer(run, args.variableValues ?? {})
      return execute({ ...args, rootValue, typeResolver: (node) => typeNameOf(node.id) })
    })
  },
}
const schema = buildSchema(readFileSync(SCHEMA, 'utf8'))
const yoga = createYoga({ schema, logging: false, graphiql: false, plugins: [answering] })
const server = createServer(yoga)
listenAndPrint(server, '/graphql')
