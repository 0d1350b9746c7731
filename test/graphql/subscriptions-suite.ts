import { setTimeout } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { deletePapers } from '../../src/graph/writes/delete-papers.ts'
import { writePapers } from '../../src/graph/writes/write-papers.ts'
import { MAX_SUBSCRIBERS } from '../../src/graphql/writes/event-stream.ts'
import { type Subscription, subscribe } from '../support/event-stream.ts'
import type { OpenEmptyGraph } from '../support/open-test-graph.ts'
import { operation } from '../support/operation.ts'
import { facts, mention, paperWrite } from '../support/paper-writes.ts'
import { startWritableApi, type WritableApi } from '../support/writable-api.ts'

const PAPER_ADDED = operation('paper-added')
const PROGRESS = operation('ingest-progress')
const BERT = mention('METHOD', 'BERT')
const SEEN = paperWrite('seen', 'A Study of BERT', {
  mentions: [BERT],
  relations: [{ ...facts('BERT', 11), type: 'USES', entity: BERT.entity }],
})

/** What must hold of subscriptions on every engine; adds what was asked to `documents`. */
export function subscriptionsSuite(openEmpty: OpenEmptyGraph, documents: string[]): void {
  let api: WritableApi
  let calls: string[] = []
  const open: Subscription[] = []
  beforeAll(async () => {
    api = await startWritableApi(() => openEmpty((call) => calls.push(call.name)))
  })
  afterEach(() => {
    for (const subscription of open.splice(0)) subscription.close()
  })
  afterAll(() => api.close())
  const listen = async (query: string, variables = {}): Promise<Subscription> => {
    documents.push(query)
    const subscription = await subscribe(api.url, query, variables)
    open.push(subscription)
    return subscription
  }
  const ingest = (text: string, name: string) => api.ask(operation('ingest'), { text, name })

  test('papers are told of when they come, whoever writes them, and not when they change', async () => {
    const { next, status } = await listen(PAPER_ADDED)
    expect(status).toBe(200)
    await api.store.write((transaction) => writePapers(transaction, [SEEN]))
    const node = { id: 'method:bert', name: 'BERT' }
    expect(await next()).toEqual({
      data: {
        paperAdded: {
          id: 'paper:seen',
          title: 'A Study of BERT',
          published: null,
          authors: [],
          methods: { edges: [{ relation: 'USES', node }] },
          datasets: { edges: [] },
        },
      },
    })
    const titleOf = async () => ((await next()).data as { paperAdded: { title: string } }).paperAdded.title
    const changed = { ...SEEN, title: 'BERT Again' }
    await api.store.write((transaction) => writePapers(transaction, [changed]))
    await ingest('{"id":"w1","title":"From a Text"}', 'one paper')
    expect(await titleOf()).toBe('From a Text')
    await api.store.write((transaction) => deletePapers(transaction, [SEEN.id]))
    await api.store.write((transaction) => writePapers(transaction, [changed]))
    expect(await titleOf()).toBe('BERT Again')
  })

  test('every event is answered by what the graph holds then', async () => {
    const naming = (id: string, name: string) => {
      const named = mention('METHOD', name)
      return paperWrite(id, `Of ${name}`, { mentions: [named] })
    }
    await api.store.write((transaction) => writePapers(transaction, [naming('fresh-1', 'Freshnet')]))
    const methods = (shown: string) => `methods { edges { node { name ${shown} } } }`
    const { next } = await listen(
      `subscription { paperAdded { ${methods(`papers { edges { node { id ${methods('')} } } }`)} } }`,
    )
    const namesOf = async () => JSON.stringify((await next()).data).match(/\b(?:Freshnet|Othernet)\b/g)
    await api.store.write((transaction) => writePapers(transaction, [naming('fresh-2', 'Freshnet')]))
    expect(await namesOf()).toEqual(['Freshnet', 'Freshnet', 'Freshnet'])
    await api.store.write((transaction) => deletePapers(transaction, ['paper:fresh-1']))
    await api.store.write((transaction) => writePapers(transaction, [naming('fresh-1', 'Othernet')]))
    expect(await namesOf()).toEqual(['Othernet', 'Othernet'])
  })

  test('many papers of one write come each once, in order, to whoever listened before', async () => {
    const ids = Array.from({ length: 120 }, (_, index) => `many-${1_000 + index}`)
    const [first, second] = [await listen(PAPER_ADDED), await listen('subscription { paperAdded { id } }')]
    const papers = ids.map((id) => paperWrite(id, `Paper ${id}`))
    await api.store.write((transaction) => writePapers(transaction, papers))
    for (const { next } of [first, second]) {
      const told: unknown[] = []
      for (const _ of ids) told.push((await next()).data)
      expect(told).toMatchObject(ids.map((id) => ({ paperAdded: { id: `paper:${id}` } })))
    }
  })

  test('every text is told of to its end, also one that is refused', async () => {
    const { next } = await listen(PROGRESS)
    const text = ['{"id":"p1","title":"One"}', '{"id":"p2"}', '{"id":"p3","title":"Three"}'].join('\n')
    const receipt = (await ingest(text, 'three records')).data as { ingest: { run: string } }
    await ingest('not a source', 'no source')
    const steps: Record<string, unknown>[] = []
    while (steps.at(-1)?.name !== 'no source') {
      const { data } = await next()
      steps.push((data as { ingestProgress: Record<string, unknown> }).ingestProgress)
    }
    expect(steps.find(({ finished }) => finished)).toEqual({
      run: receipt.ingest.run,
      name: 'three records',
      papers: 2,
      refused: 1,
      total: 2,
      finished: true,
    })
    expect(steps.at(-1)).toMatchObject({ papers: 0, total: null, finished: true })
  })

  test('whoever goes leaves nothing that looks at the graph', async () => {
    const looks = () => calls.filter((name) => name === 'read/graph-revision').length
    const { close } = await listen(PAPER_ADDED)
    const before = looks()
    while (looks() === before) await setTimeout(50)
    close()
    await setTimeout(200)
    calls = []
    await setTimeout(1_500)
    expect(looks()).toBe(0)
  })

  test('the selection of an event has the limits of a query', async () => {
    const lists = 'papers(first: 100) { edges { node { methods(first: 100) { edges { node { id } } } } } }'
    const query = `subscription { paperAdded { methods(first: 100) { edges { node { ${lists} } } } } }`
    const { status, next } = await listen(query)
    expect(status).toBe(400)
    expect(await next()).toMatchObject({ errors: [{ message: expect.stringContaining('cost') }] })
  })

  test('only so many are answered at once, and one who goes makes room', async () => {
    for (let count = 0; count < MAX_SUBSCRIBERS; count += 10) {
      await Promise.all(Array.from({ length: 10 }, () => listen(PROGRESS)))
    }
    const refused = await listen(PROGRESS)
    expect(await refused.next()).toMatchObject({
      errors: [{ message: expect.stringMatching(/^At most 100 subscriptions/) }],
    })
    open.shift()?.close()
    await setTimeout(200)
    const { next } = await listen(PROGRESS)
    await ingest('{"id":"p4","title":"Four"}', 'room')
    expect(await next()).toMatchObject({ data: { ingestProgress: { name: 'room' } } })
  })
}
