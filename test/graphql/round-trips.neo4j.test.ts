import { Session } from 'neo4j-driver'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type ApiServer, startApi } from '../support/api-server.ts'
import { describeNeo4j } from '../support/describe-neo4j.ts'
import { FIXTURE } from '../support/graph-fixture.ts'
import { emptyNeo4jGraph } from '../support/open-test-graph.ts'
import { GRIDNET } from './cases.ts'

const PAPERS = 'papers(first: 5) { edges { relation node { id title } } }'
const NAMED = 'methods(first: 5, relation: [MENTIONS]) { edges { node { id name } } }'

/** Questions, and how many statements Neo4j runs for each. */
const QUESTIONS: readonly (readonly [question: string, statements: number])[] = [
  [`paper(id: "${GRIDNET}") { id title abstract ${NAMED} }`, 1],
  [`papers(first: 5) { edges { node { id title ${NAMED} } } }`, 1],
  [`method(id: "method:gridnet") { id name ${PAPERS} }`, 1],
  [`method(id: "method:gridnet") { papers(first: 5) { totalCount edges { node { title ${NAMED} } } } }`, 1],
  [`method(name: "Gridnet") { id name ${PAPERS} }`, 1],
  [`entity(name: "Gridnet") { id name ${PAPERS} }`, 1],
  ['papers(filter: { method: "Gridnet", yearFrom: 2019 }) { totalCount edges { node { title } } }', 2],
  ['search(query: "gridnet", types: [PAPER]) { edges { node { ... on Paper { id title } } } }', 1],
]

describeNeo4j('round trips to Neo4j', (server) => {
  let api: ApiServer
  beforeAll(async () => {
    api = await startApi(emptyNeo4jGraph(server), FIXTURE)
    // The first search reads the words of the graph.
    await api.ask('{ search(query: "gridnet") { totalCount } }')
  })
  afterAll(() => api.close())

  test.each(QUESTIONS)('%s', async (question, statements) => {
    const run = vi.spyOn(Session.prototype, 'run')
    try {
      const { data, errors } = await api.ask(`{ ${question} }`)
      expect(errors).toBeUndefined()
      expect(Object.values(data as object)).not.toContain(null)
      expect(run).toHaveBeenCalledTimes(statements)
    } finally {
      run.mockRestore()
    }
  })
})
