import { Lexer, TypeInfo } from 'graphql'
import { expect, test, vi } from 'vitest'
import { post, startApi } from '../support/api-server.ts'
import { FIXTURE } from '../support/graph-fixture.ts'
import { openMemoryGraph } from '../support/open-test-graph.ts'

test('a repeated document is not lexed, parsed and validated again, whatever its variables are', async () => {
  const tokens = vi.spyOn(Lexer.prototype, 'advance')
  const validated = vi.spyOn(TypeInfo.prototype, 'enter')
  const api = await startApi(openMemoryGraph, FIXTURE)
  const work = async (query: string, first: number) => {
    tokens.mockClear()
    validated.mockClear()
    const { errors, data } = await post(api.url, { query, variables: { first } })
    expect(errors).toBeUndefined()
    expect(data).toMatchObject({ papers: { edges: Array.from({ length: first }, () => expect.anything()) } })
    return { tokens: tokens.mock.calls.length, validated: validated.mock.calls.length }
  }
  try {
    const query = 'query ($first: Int) { papers(first: $first) { edges { node { id } } } }'
    const once = await work(query, 2)
    // The check of the text reads all of it, and so does the parser.
    expect(once.tokens).toBeGreaterThanOrEqual(2 * 24)
    expect(once.validated).toBeGreaterThan(0)
    for (const first of [2, 3]) expect(await work(query, first)).toEqual({ tokens: 0, validated: 0 })
    expect(await work(`${query} `, 2)).toEqual(once)
  } finally {
    vi.restoreAllMocks()
    await api.close()
  }
})
