import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import grafeo from '@grafeo-db/js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCli } from '../support/cli.ts'
import { ask, startServe } from '../support/serve.ts'

const PAPER = '{"id":"a","title":"A study of BERT","abstract":"We evaluate BERT on SQuAD."}\n'
const asRoot = process.getuid?.() === 0

describe('a graph file', () => {
  let folder: string
  let whole: Buffer
  let sha256: string
  const path = (name: string): string => join(folder, name)
  const graph = (name: string): string[] => ['--graph', `file:${name}`]
  const ingest = (name: string, stdin = PAPER) =>
    runCli(['ingest', '--json', ...graph(name), '-'], { cwd: folder, stdin })

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'papergraph-test-'))
    sha256 = JSON.parse((await ingest('whole.grafeo')).stdout).sha256
    whole = readFileSync(path('whole.grafeo'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test.each<[name: string, bytes: (whole: Buffer) => Buffer]>([
    ['cut in half', (whole) => whole.subarray(0, whole.length / 2)],
    ['cut to its first bytes', (whole) => whole.subarray(0, 10)],
    ['of zeros', (whole) => Buffer.alloc(whole.length)],
    ['that is text', () => Buffer.from('These are my notes on locks and newer versions.\n')],
    ['that is empty', () => Buffer.alloc(0)],
    [
      'with a page overwritten',
      (whole) => {
        const used = whole.findLastIndex((byte) => byte !== 0)
        return Buffer.from(whole).fill(0xff, used - 64, used)
      },
    ],
  ])('%s is told damaged, and left as it is', async (_, damage) => {
    const bytes = damage(whole)
    // The name must not be taken for the reason.
    writeFileSync(path('a newer lock.grafeo'), bytes)
    await expectDamaged('a newer lock.grafeo', ['export'])
    expect(readFileSync(path('a newer lock.grafeo'))).toEqual(bytes)
  })

  test('that is not there is not made by export', async () => {
    const run = await runCli(['export', ...graph('typo.grafeo')], { cwd: folder })
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(run.stderr).toBe(
      'papergraph: There is no graph file typo.grafeo; name another with --graph, or ingest papers first.\n',
    )
    expect(existsSync(path('typo.grafeo'))).toBe(false)
  })

  test.each([
    ['ingest', '-'],
    ['serve', '--port', '0', '--sample'],
  ])('that is damaged is not overwritten by %s', async (...args) => {
    writeFileSync(path('half.grafeo'), whole.subarray(0, whole.length / 2))
    await expectDamaged('half.grafeo', args)
    expect(readFileSync(path('half.grafeo'))).toEqual(whole.subarray(0, whole.length / 2))
  })

  async function expectDamaged(name: string, args: readonly string[]): Promise<void> {
    const run = await runCli([...args, ...graph(name)], { cwd: folder, stdin: PAPER })
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(run.stderr).toMatch(
      new RegExp(`^papergraph: ${name} is damaged or is no graph file .+ move it away .+\n$`),
    )
  }

  test('of a newer version is told so, and keeps what it holds', async () => {
    writeFileSync(path('newer.grafeo'), whole)
    await withEngine('newer.grafeo', (db) =>
      db.executeCypher("CREATE (:Migration {version: 9999, name: 'later'})"),
    )
    const counts = () =>
      withEngine('newer.grafeo', async (db) => [
        ...(await db.executeCypher('MATCH (n) RETURN count(n) AS count')).toArray(),
        ...(await db.executeCypher('MATCH ()-[r]->() RETURN count(r) AS count')).toArray(),
      ])
    const before = await counts()
    const run = await ingest('newer.grafeo', `${PAPER}{"id":"b","title":"Another"}\n`)
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(run.stderr).toMatch(
      /^papergraph: The graph was written by a newer papergraph .*9999.+Nothing was changed\.\n$/,
    )
    expect(await counts()).toEqual(before)
  })

  async function withEngine<T>(name: string, work: (db: grafeo.GrafeoDB) => Promise<T>): Promise<T> {
    const db = grafeo.GrafeoDB.create(path(name))
    try {
      return await work(db)
    } finally {
      db.close()
    }
  }

  test('that is being served sends others to its address, and is free once its holder was killed', async () => {
    writeFileSync(path('served.grafeo'), whole)
    await using server = await startServe(graph('served.grafeo'), { cwd: folder })
    const run = await ingest('served.grafeo')
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(run.stderr).toMatch(/^papergraph: served\.grafeo is served by another papergraph at .+\n$/)
    expect(run.stderr).toContain(`at ${server.url};`)
    expect((await ask(server.url, '{ stats { papers } }')).data).toEqual({ stats: { papers: 1 } })

    await server.end('SIGKILL')
    expect(existsSync(path('served.grafeo.address'))).toBe(true)
    const later = await ingest('served.grafeo')
    expect(later).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(later.stdout)).toMatchObject({ unchanged: 1, sha256 })
    expect(existsSync(path('served.grafeo.address'))).toBe(false)
  })

  test('in a folder that is not there is made, folder and all', async () => {
    expect((await ingest('new/er/graph.grafeo')).code).toBe(0)
    expect((await runCli(['export', ...graph('new/er/graph.grafeo')], { cwd: folder })).stdout).toContain(
      sha256,
    )
  })

  test.each([
    ['a folder', 'folder', /^papergraph: folder cannot be opened: .+\n$/],
    [
      'below a file',
      'whole.grafeo/x',
      /^papergraph: whole\.grafeo\/x cannot be opened: not a directory\.\n$/,
    ],
  ])('that is %s is refused', async (_, name, message) => {
    mkdirSync(path('folder'), { recursive: true })
    const run = await ingest(name)
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(run.stderr).toMatch(message)
  })

  test.skipIf(asRoot)(
    'in a folder that may not be written to is refused (root may write to any)',
    async () => {
      mkdirSync(path('read-only'))
      writeFileSync(path('read-only/graph.grafeo'), whole)
      chmodSync(path('read-only'), 0o555)
      for (const name of ['read-only/graph.grafeo', 'read-only/new.grafeo']) {
        const run = await ingest(name)
        expect(run).toMatchObject({ code: 1, stdout: '' })
        expect(run.stderr).toBe(`papergraph: ${name} cannot be opened: permission denied.\n`)
      }
      chmodSync(path('read-only'), 0o755)
    },
  )
})

test('a port that is taken is told, with a way out', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const run = await runCli(['serve', '--graph', 'memory:', '--port', `${port}`])
  other.close()
  expect(run).toMatchObject({ code: 1, stdout: '' })
  expect(run.stderr).toMatch(new RegExp(`^papergraph: Port ${port} is taken; choose another, .+--port.+\n$`))
})

test('an address that is not this machine’s is told', async () => {
  const run = await runCli(['serve', '--graph', 'memory:', '--port', '0', '--host', '192.0.2.1'])
  expect(run).toMatchObject({ code: 1, stdout: '' })
  expect(run.stderr).toMatch(/^papergraph: 192\.0\.2\.1 is no address of this machine; .+\n$/)
})
