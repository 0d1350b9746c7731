import { request } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { GraphStore } from '../../src/graph/store.ts'
import { readExplorer } from '../../src/graphql/explorer/explorer-files.ts'
import { linkedVariables } from '../../src/graphql/operations/graphiql-link.ts'
import { NO_EVALUATION, serveStore } from '../support/api-server.ts'
import { openMemoryGraph } from '../support/open-test-graph.ts'

type Served = Awaited<ReturnType<typeof serveStore>>

/** Fetches without undoing a content encoding. */
function raw(
  url: URL,
  headers: Record<string, string>,
): Promise<{ encoding: string | undefined; body: Buffer }> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({ encoding: response.headers['content-encoding'], body: Buffer.concat(parts) }),
      )
    })
      .on('error', reject)
      .end()
  })
}

describe('the built explorer', () => {
  let store: GraphStore
  let server: Served
  let unbuilt: Served
  beforeAll(async () => {
    store = await openMemoryGraph()
    server = await serveStore(store, NO_EVALUATION, { explorer: readExplorer(true) })
    unbuilt = await serveStore(store, NO_EVALUATION, { explorer: null })
  })
  afterAll(async () => {
    await server.close()
    await unbuilt.close()
    await store.close()
  })
  const get = (path: string, init: RequestInit = {}) => fetch(new URL(path, server.url), init)

  test.each(['/', '/search?q=a'])('%s is its page, which may load nothing from elsewhere', async (path) => {
    const response = await get(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'self';/)
    const page = await response.text()
    expect(page).toContain('<div id="app">')
    expect(page.match(/<script\b(?![^>]*\bsrc="\/)/g)).toBeNull()
  })

  test('what the page loads comes with its type, and never has to be asked for again', async () => {
    const page = await (await get('/')).text()
    const assets = [...page.matchAll(/"(\/assets\/[^"]+)"/g)].map(([, path = '']) => path)
    expect(assets.length).toBeGreaterThan(1)
    for (const path of assets) {
      const response = await get(path)
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(response.headers.get('content-type')).toBe(
        path.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8',
      )
    }
    expect((await get('/favicon.svg')).headers.get('content-type')).toBe('image/svg+xml')
  })

  test('a page that has not changed is not sent again, and HEAD sends none', async () => {
    const first = await get('/')
    const tag = first.headers.get('etag') ?? ''
    expect((await get('/', { headers: { 'if-none-match': tag } })).status).toBe(304)
    expect((await get('/', { headers: { 'if-none-match': '"another"' } })).status).toBe(200)
    const head = await get('/', { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
  })

  test('is packed for those who unpack', async () => {
    const url = new URL('/', server.url)
    const plain = await raw(url, {})
    const packed = await raw(url, { 'accept-encoding': 'br, gzip' })
    expect([plain.encoding, packed.encoding]).toEqual([undefined, 'gzip'])
    expect(gunzipSync(packed.body).equals(plain.body)).toBe(true)
  })

  test.each([
    '/nowhere',
    '/assets/none.js',
    '/assets/../package.json',
    '/screens.json',
    '/%2e%2e/package.json',
  ])('%s is not there', async (path) => {
    expect((await get(path)).status).toBe(404)
  })

  test('leaves GraphiQL and /health where they were', async () => {
    const graphiql = await get('/graphql', { headers: { accept: 'text/html' } })
    expect(await graphiql.text()).toContain('GraphiQL')
    expect(await (await get('/health')).json()).toMatchObject({ status: 'ok' })
  })

  test('links to GraphiQL only where there is one', () => {
    const index = (graphiql: boolean) => new TextDecoder().decode(readExplorer(graphiql)?.('/')?.bytes)
    expect(index(true)).toContain(' data-graphiql')
    expect(index(false)).toContain('<html lang="en">')
  })

  test('a server without it says so', async () => {
    const response = await fetch(new URL('/', unbuilt.url))
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('npm run build')
    expect(readExplorer(true, new URL('no-such-folder/', import.meta.url))).toBeNull()
  })
})

test.each([
  ['', {}],
  ['variables=%7B%22a%22%3A1%7D', { variables: '{\n  "a": 1\n}' }],
  ['variables=nonsense', {}],
  ['variables=1', {}],
  ['variables=%7B%22a%22%3A%22%3C%2Fscript%3E%22%7D', { variables: '{\n  "a": "\\u003c/script>"\n}' }],
])('a link with "%s" brings variables', (search, expected) =>
  expect(linkedVariables(new URL(`http://x/graphql?${search}`))).toEqual(expected),
)
