import { expect, test } from 'vitest'
import { post } from '../support/api-server.ts'
import { withFolder } from '../support/open-test-graph.ts'
import { operation } from '../support/operation.ts'
import { startServe } from '../support/serve.ts'

const ARGUMENTS = ['--tier', 'light', '--workers', '2', '--graph', 'memory:']
const variables = { text: '{"id":"w1","title":"A Study of BERT","abstract":"We use BERT."}' }

const ingest = async (url: string, token: string) => {
  const { data } = await post(
    url,
    { query: operation('ingest'), variables },
    { authorization: `Bearer ${token}` },
  )
  return (data as { ingest: object }).ingest
}

test('a server prints the address that lets write, and takes papers from whoever has it', () =>
  withFolder(async (cwd) => {
    await using server = await startServe(ARGUMENTS, { cwd })
    const [, address, token = ''] = /^To write, use (\S+)#token=(\S+)$/m.exec(server.printed().stdout) ?? []
    expect(address).toBe(new URL('/ingest', server.url).href)
    expect(token).toMatch(/^[\w-]{32}$/)
    expect(await ingest(server.url, `${token}x`)).toMatchObject({ __typename: 'Unauthorized' })
    expect(await ingest(server.url, token)).toMatchObject({ __typename: 'IngestReceipt', added: 1 })
    const { stdout, stderr, code } = await server.end()
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
    expect(stdout.split(token)).toHaveLength(2)
  }))

test('a token of the user’s own is taken, and not printed', () =>
  withFolder(async (cwd) => {
    await using server = await startServe(ARGUMENTS, { cwd, env: { PAPERGRAPH_TOKEN: 'of-my-own' } })
    expect(await ingest(server.url, 'of-my-own')).toMatchObject({ __typename: 'IngestReceipt', added: 1 })
    expect(await ingest(server.url, 'of-yours')).toMatchObject({ __typename: 'Unauthorized' })
    const { stdout, stderr } = await server.end()
    expect(stdout + stderr).not.toMatch(/of-my-own|of-yours|token=/)
  }))

test('a server that others can reach only reads, unless it has a token', () =>
  withFolder(async (cwd) => {
    await using server = await startServe([...ARGUMENTS, '--host', '0.0.0.0'], { cwd })
    expect(server.printed().stdout).toContain('It only reads; to allow writes, set PAPERGRAPH_TOKEN.')
    expect(await ingest(server.url, 'any')).toEqual({
      __typename: 'Unauthorized',
      message: 'This server only reads. To allow writes, start it with a token in PAPERGRAPH_TOKEN.',
    })
  }))
