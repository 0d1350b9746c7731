import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ApiServer, NO_EVALUATION, postWithCost, serveStore, startApi } from '../support/api-server.ts'
import { FIXTURE } from '../support/graph-fixture.ts'
import type { OpenEmptyGraph } from '../support/open-test-graph.ts'

const PAPERS = '{ stats { papers } }'
const ONE = 'query One { stats { papers } } query Other { stats { methods } }'
const LIST = 'query ($first: Int) { methods(first: $first) { totalCount edges { node { name } } } }'

/** What is kept and what is not, on every engine. */
export function answerCacheSuite(openEmpty: OpenEmptyGraph): void {
  let api: ApiServer
  let served: Awaited<ReturnType<typeof serveStore>>
  beforeAll(async () => {
    api = await startApi(openEmpty, FIXTURE.slice(0, 3))
    served = await serveStore(api.store, NO_EVALUATION, { answerCache: 1_000_000 })
  })
  afterAll(async () => {
    await served.close()
    await api.close()
  })

  const ask = (query: string, variables?: object, operationName?: string) =>
    postWithCost(served.url, { query, variables, operationName })

  test('the same request again is answered from memory, at the same charge, and alike', async () => {
    // Nobody else writes to an embedded graph.
    const asked = api.store.engine === 'grafeo' ? [] : ['read/graph-revision']
    const first = await ask(LIST, { first: 2 })
    api.takeCalls()
    const again = await ask(LIST, { first: 2 })
    expect(first.cost.cached).toBe(false)
    expect(again.cost).toMatchObject({ cached: true, charged: first.cost.charged, storeCalls: asked.length })
    expect(api.takeCalls()).toEqual(asked)
    expect({ status: again.status, data: again.data }).toEqual({ status: 200, data: first.data })
    expect((await postWithCost(api.url, { query: LIST, variables: { first: 2 } })).data).toEqual(first.data)
  })

  test('other variables, another operation and another text are other requests', async () => {
    await ask(LIST, { first: 1 })
    expect((await ask(LIST, { first: 3 })).cost.cached).toBe(false)
    expect((await ask(`${LIST} `, { first: 3 })).cost.cached).toBe(false)
    expect((await ask(ONE, {}, 'One')).data).toEqual({ stats: { papers: 3 } })
    const other = await ask(ONE, {}, 'Other')
    expect(other.data).toEqual({ stats: { methods: expect.any(Number) } })
    expect(other.cost.cached).toBe(false)
    expect((await ask(ONE, {}, 'Other')).data).toEqual(other.data)
  })

  test('a write between two asks changes the answer', async () => {
    const [next] = FIXTURE.slice(3)
    expect((await ask(PAPERS)).data).toEqual({ stats: { papers: 3 } })
    await api.write(next === undefined ? [] : [next])
    const answer = await ask(PAPERS)
    expect({ data: answer.data, cached: answer.cost.cached }).toEqual({
      data: { stats: { papers: 4 } },
      cached: false,
    })
    expect((await ask(PAPERS)).cost.cached).toBe(true)
  })

  test('while somebody writes, no answer is older than the last write that had ended', async () => {
    let written = 4
    const writing = (async () => {
      for (const paper of FIXTURE.slice(4)) {
        await api.write([paper])
        written++
      }
    })()
    let done = false
    const ended = writing.finally(() => {
      done = true
    })
    while (!done) {
      const before = written
      const answers = await Promise.all(Array.from({ length: 4 }, () => ask(PAPERS)))
      for (const { data } of answers) {
        const { stats } = data as { readonly stats: { readonly papers: number } }
        expect(stats.papers).toBeGreaterThanOrEqual(before)
      }
    }
    await ended
    expect((await ask(PAPERS)).data).toEqual({ stats: { papers: FIXTURE.length } })
  })

  test('an answer with errors is asked for again, and a refusal touches neither store nor memory', async () => {
    const faulty = '{ stats { papers } entity(name: "?") { id } }'
    expect((await ask(faulty)).errors).toHaveLength(1)
    expect(await ask(faulty)).toMatchObject({ errors: [{}], cost: { cached: false } })
    const dear = '{ papers(first: 100) { edges { node { cites(first: 300) { edges { cursor } } } } } }'
    api.takeCalls()
    expect(await ask(dear)).toMatchObject({ status: 400, cost: { cached: false, storeCalls: 0 } })
    expect(api.takeCalls()).toEqual([])
  })

  test('memory has a bound: what was asked longest ago is forgotten first', async () => {
    const small = await serveStore(api.store, NO_EVALUATION, { answerCache: 600 })
    const name = async (alias: string) =>
      (await postWithCost(small.url, { query: `{ ${alias}: stats { papers } }` })).cost.cached
    expect([await name('a'), await name('a')]).toEqual([false, true])
    for (const alias of 'bcdefgh') await name(alias)
    expect([await name('h'), await name('a')]).toEqual([true, false])
    await small.close()
  })
}
