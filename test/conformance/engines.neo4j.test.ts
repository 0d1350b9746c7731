import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { describeNeo4j } from '../support/describe-neo4j.ts'
import { closeBoth, GRAPHS, openBoth, SAMPLE } from './graphs.ts'
import { planSuite } from './plan-suite.ts'
import { READ_CASES, readSuite } from './read-suite.ts'
import { searchSuite } from './search-suite.ts'
import { filesOf, type TwoEngines } from './two-engines.ts'

test('every file of cypher/read has its cases', () => {
  expect([...READ_CASES].sort()).toEqual(filesOf('read'))
})

describeNeo4j('the engines give the same', (server) => {
  describe.each(GRAPHS)('of %s:', (graph, fill) => {
    let engines: TwoEngines
    beforeAll(async () => {
      engines = await openBoth(server, fill)
    }, 240_000)
    afterAll(() => closeBoth(engines))

    readSuite(graph, () => engines)
    searchSuite(graph, () => engines)
    if (graph !== SAMPLE) planSuite(server, () => engines)
  })
})
