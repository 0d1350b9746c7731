import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cypherLiteral } from '../../src/graph/handover/cypher-literal.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { raw } from '../conformance/two-engines.ts'
import { describeNeo4j } from '../support/describe-neo4j.ts'
import { emptyNeo4jGraph } from '../support/open-test-graph.ts'

describeNeo4j('what is handed over, to Neo4j', (server) => {
  let store: GraphStore
  beforeAll(async () => {
    store = await emptyNeo4jGraph(server)()
  })
  afterAll(() => store.close())

  test('reads any value as it was written', async () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('\\', "'", 'u', '0', '4', '1', '"', '`', '$', '{', '\n', '/', '*', 'é'),
      }),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
      fc.boolean(),
      fc.constant(null),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 50, maxLength: 100 }), async (values) => {
        const text = `RETURN ${cypherLiteral(values)} AS values, ${cypherLiteral({ a: values })} AS map`
        expect(await store.read(raw('literals', text), {})).toEqual([{ values, map: { a: values } }])
      }),
      { numRuns: 30 },
    )
  })

  test('could not write if it tried to', async () => {
    await expect(
      store.read(raw('write', 'CREATE (n:Paper {id: "paper:x"}) RETURN n.id AS id'), {}),
    ).rejects.toThrow()
    expect(await store.read(raw('count', 'MATCH (n:Paper) RETURN count(n) AS papers'), {})).toEqual([
      { papers: 0 },
    ])
  })
})
