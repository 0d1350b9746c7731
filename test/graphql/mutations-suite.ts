import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { exportJsonLines, graphHash } from '../../src/graph/export/jsonl.ts'
import { deletePapers } from '../../src/graph/writes/delete-papers.ts'
import { post, serveStore } from '../support/api-server.ts'
import type { OpenEmptyGraph } from '../support/open-test-graph.ts'
import { operation } from '../support/operation.ts'
import { startWritableApi, TOKEN, type WritableApi } from '../support/writable-api.ts'

const INGEST = operation('ingest')
const DELETE = operation('delete-paper')
const BERT = '{"id":"w1","title":"A Study of BERT","abstract":"We evaluate BERT on the SQuAD dataset."}'
const CITING = '{"id":"w2","title":"Without Labels","abstract":"We study SQuAD.","cites":["w1"]}'

const ABSTRACT = 'We ask what BERT is good for, and measure it on SQuAD with care. '.repeat(6).trim()

/** What a text leaves of its lines when nothing else is said. */
const NO_LINES = { total: 0, titles: 0, abstracts: 0, records: 0, refused: 0, skipped: [] }
const NOTHING = { added: 0, updated: 0, unchanged: 0, kept: 0, refused: 0, refusals: [] }

/** What must hold of mutations on every engine; adds what was asked to `documents`. */
export function mutationsSuite(openEmpty: OpenEmptyGraph, documents: string[]): void {
  let api: WritableApi
  beforeAll(async () => {
    api = await startWritableApi(openEmpty)
  })
  afterEach(async () => {
    const { data } = await api.ask('{ papers { edges { node { id } } } }')
    const { papers } = data as { papers: { edges: { node: { id: string } }[] } }
    const ids = papers.edges.map(({ node }) => node.id)
    await api.store.write((transaction) => deletePapers(transaction, ids))
  })
  afterAll(async () => {
    documents.push(...api.documents)
    await api.close()
  })
  const resultOf = async (query: string, variables: Readonly<Record<string, unknown>>) => {
    const { status, data, errors } = await api.ask(query, variables)
    expect({ status, errors }).toEqual({ status: 200, errors: undefined })
    return Object.values(data as Record<string, Record<string, unknown>>)[0] ?? {}
  }

  test('a text is accounted for, record by record and line by line, and a bad record loses itself alone', async () => {
    const text = [BERT, '{"id":"w3"}', '', BERT, CITING].join('\n')
    expect(await resultOf(INGEST, { text, name: 'five lines' })).toEqual({
      __typename: 'IngestReceipt',
      run: expect.stringMatching(/^[\da-f-]{36}$/),
      kind: 'JSONL',
      ...NOTHING,
      added: 2,
      refused: 2,
      refusals: [
        { line: 2, reason: expect.stringContaining('title') },
        { line: 4, reason: 'the id paper:w1 was seen before in this run' },
      ],
      lines: { ...NO_LINES, total: 5, records: 2, refused: 2, skipped: [{ reason: 'blank', lines: 1 }] },
      graph: { papers: 2 },
    })
    expect(await resultOf(INGEST, { text: BERT })).toMatchObject({ ...NOTHING, unchanged: 1 })
    const changed = BERT.replace('Study', 'Report')
    expect(await resultOf(INGEST, { text: changed })).toMatchObject({ ...NOTHING, updated: 1 })
  })

  test.each([
    [
      'CSV',
      'id,title,abstract\nw1,A Study of BERT,We use BERT.\n',
      { total: 2, records: 1, skipped: [{ reason: 'column names', lines: 1 }] },
    ],
    ['BIBTEX', '@article{w1, title = {A Study of BERT}}\n', { records: 1, total: 1 }],
    ['TRENDING_PAGE', `A Study of BERT\n${ABSTRACT}\n`, { total: 2, titles: 1, abstracts: 1 }],
  ])('a text of kind %s is read', async (from, text, lines) => {
    const receipt = await resultOf(INGEST, { text, from })
    expect(receipt).toMatchObject({ __typename: 'IngestReceipt', kind: from, ...NOTHING, added: 1 })
    expect(receipt.lines).toMatchObject({ ...NO_LINES, ...lines })
  })

  test('a receipt gives the papers that came, new and changed, but not those that were there', async () => {
    await resultOf(INGEST, { text: `${BERT}\n${CITING}` })
    const text = [BERT, '{"id":"w3"}', CITING.replace('Without', 'Few'), BERT.replaceAll('w1', 'w0')].join(
      '\n',
    )
    const receipt = await resultOf(operation('explorer-ingest'), { text, name: 'four lines' })
    expect(receipt).toMatchObject({
      ...NOTHING,
      added: 1,
      updated: 1,
      unchanged: 1,
      refused: 1,
      refusals: [{ line: 2, reason: expect.stringContaining('title') }],
      graph: { papers: 3, edges: expect.any(Number) },
      papers: [
        { id: 'paper:w2', title: 'Few Labels', published: null },
        { id: 'paper:w0', title: 'A Study of BERT', published: null },
      ],
    })
    const none =
      'mutation ($text: String!) { ingest(input: { text: $text }) { ... on IngestReceipt { papers(first: 0) { id } } } }'
    expect(await resultOf(none, { text: BERT.replaceAll('w1', 'w4') })).toEqual({ papers: [] })
  })

  test('an export gives back the graph that it was made of', async () => {
    await resultOf(INGEST, { text: `${BERT}\n${CITING}` })
    const before = await graphHash(api.store)
    let text = ''
    for await (const chunk of exportJsonLines(api.store)) text += chunk
    for (const id of ['w1', 'w2']) await resultOf(DELETE, { id })
    const query = `mutation ($text: String!) {
      ingest(input: { text: $text, from: PAPERGRAPH }) { ... on IngestReceipt { kind added sha256 graph { papers edges } } }
    }`
    expect(await resultOf(query, { text })).toEqual({
      kind: 'PAPERGRAPH',
      added: 2,
      sha256: before,
      graph: { papers: 2, edges: expect.any(Number) },
    })
  })

  test.each([
    ['of no kind', 'nothing here is a paper', /cannot tell what kind/, []],
    ['that is empty', '', /holds no papers/, []],
    ['without a good record', '{"title":""}', /^No paper can be read from the text: line 1: /, [1]],
    ['that is an altered export', `${BERT}\n{"sha256":"${'0'.repeat(64)}"}`, /./, null],
  ])('a text %s is refused as a whole, and changes nothing', async (_, text, message, lines) => {
    const before = await graphHash(api.store)
    const from = lines === null ? 'PAPERGRAPH' : null
    const refused = (await resultOf(INGEST, { text, from })) as {
      message: string
      refusals: { line: number }[]
    }
    expect(refused).toMatchObject({ __typename: 'SourceRefused', message: expect.stringMatching(message) })
    expect(refused.refusals.map(({ line }) => line)).toEqual(lines ?? expect.any(Array))
    expect(await graphHash(api.store)).toBe(before)
  })

  test('a name that is too long is refused by the argument', async () => {
    const { data, errors } = await api.ask(INGEST, { text: BERT, name: 'x'.repeat(201) })
    expect(data).toBeNull()
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'input.name' })
  })

  test('texts that come together are taken one after another', async () => {
    const receipts = await Promise.all(
      [BERT, BERT, `${BERT}\n${CITING}`].map((text) => resultOf(INGEST, { text })),
    )
    expect(receipts.map(({ added, unchanged }) => [added, unchanged])).toEqual([
      [1, 0],
      [0, 1],
      [1, 1],
    ])
    expect(new Set(receipts.map(({ run }) => run)).size).toBe(3)
  })

  test('a deleted paper goes with what only it says, and what it would take can be asked before', async () => {
    await resultOf(INGEST, { text: CITING })
    const without = await graphHash(api.store)
    await resultOf(INGEST, { text: BERT })
    const whole = await graphHash(api.store)
    // SQuAD is named by the other paper too.
    const gone = { id: 'paper:w1', claims: 0, edges: expect.any(Number), entities: ['method:bert'] }
    const foretold = await resultOf(DELETE, { id: 'w1', dryRun: true })
    expect(foretold).toEqual({ __typename: 'DeletedPaper', ...gone, dryRun: true })
    expect(await graphHash(api.store)).toBe(whole)
    expect(await resultOf(DELETE, { id: 'paper:w1' })).toEqual({ ...foretold, dryRun: false })
    expect(await graphHash(api.store)).toBe(without)
    for (const dryRun of [true, false]) {
      expect(await resultOf(DELETE, { id: 'w1', dryRun })).toEqual({
        __typename: 'NotFound',
        message: 'There is no paper paper:w1.',
      })
    }
    await resultOf(INGEST, { text: BERT })
    expect(await graphHash(api.store)).toBe(whole)
  })

  test.each([
    ['no token', null, /^Writing takes a token: send `Authorization: Bearer TOKEN`/],
    ['a wrong token', 'Bearer open-barley', /^The token is not the one of this server: send/],
    ['a token of another length', `Bearer ${TOKEN}s`, /^The token is not the one/],
    ['the token in another scheme', `Basic ${TOKEN}`, /^Writing takes a token/],
  ])('with %s nothing is written', async (_, authorization, message) => {
    await resultOf(INGEST, { text: BERT })
    const before = await graphHash(api.store)
    for (const [query, variables] of [
      [INGEST, { text: CITING }],
      [DELETE, { id: 'w1' }],
      [DELETE, { id: 'w1', dryRun: true }],
    ] as const) {
      const answer = await api.askAs(authorization, query, variables)
      const [result] = Object.values(answer.data as object)
      expect({ ...answer, data: result }).toEqual({
        status: 200,
        data: { __typename: 'Unauthorized', message: expect.stringMatching(message) },
      })
      expect(JSON.stringify(answer)).not.toMatch(/open-/)
    }
    expect(await graphHash(api.store)).toBe(before)
  })

  test('a server without a token writes for nobody', async () => {
    const { url, close } = await serveStore(api.store)
    try {
      const { data } = await post(
        url,
        { query: INGEST, variables: { text: BERT } },
        { authorization: `Bearer ${TOKEN}` },
      )
      expect(data).toEqual({
        ingest: {
          __typename: 'Unauthorized',
          message: 'This server only reads. To allow writes, start it with a token in PAPERGRAPH_TOKEN.',
        },
      })
    } finally {
      await close()
    }
  })

  test('a request that another site could send, or a GET, changes nothing', async () => {
    const query = 'mutation { deletePaper(id: "w1") { __typename } }'
    await resultOf(INGEST, { text: BERT })
    const before = await graphHash(api.store)
    const headers = { authorization: `Bearer ${TOKEN}` }
    const send = (type: string, body: string) =>
      fetch(api.url, { method: 'POST', headers: { ...headers, 'content-type': type }, body })
    const form = await send('application/x-www-form-urlencoded', new URLSearchParams({ query }).toString())
    expect(form.status).toBe(415)
    expect((await send('text/plain', JSON.stringify({ query }))).status).toBe(415)
    const get = await fetch(`${api.url}?${new URLSearchParams({ query })}`, { headers })
    expect(get.status).toBe(405)
    expect(await graphHash(api.store)).toBe(before)
  })
}
