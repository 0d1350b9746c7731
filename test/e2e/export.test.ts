import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { AWKWARD_COUNT, AWKWARD_SOURCE } from '../support/awkward-papers.ts'
import { runCli } from '../support/cli.ts'

const SAMPLE = fileURLToPath(new URL('../../sample/papers.jsonl', import.meta.url))
const PAPERS = 60 + AWKWARD_COUNT

interface ExportLine {
  readonly by?: string
  readonly id?: string
  readonly node?: string
  readonly edge?: string
  readonly from?: string
  readonly to?: string
  readonly props: Readonly<Record<string, unknown>>
}

/** How many edges of the graph a line tells: a claim's line has those to who states it and to what it is about. */
function edgesOf({ edge, node, props }: ExportLine): number {
  if (node !== 'Claim') return edge === undefined ? 0 : 1
  return 1 + ['method', 'dataset', 'metric'].filter((end) => end in props).length
}

describe('papergraph export', () => {
  let folder: string
  let receipt: { sha256: string; graph: { papers: number; edges: number } }
  let output: string
  let facts: ExportLine[]
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'papergraph-test-'))
    writeFileSync(join(folder, 'awkward.jsonl'), AWKWARD_SOURCE)
    const run = await runCli(['ingest', '--json', SAMPLE, 'awkward.jsonl'], { cwd: folder })
    expect(run).toMatchObject({ code: 0, stderr: '' })
    receipt = JSON.parse(run.stdout)
    const exported = await runCli(['export'], { cwd: folder })
    expect(exported).toMatchObject({ code: 0, stderr: '' })
    output = exported.stdout
    writeFileSync(join(folder, 'export.jsonl'), output)
    facts = output
      .split('\n')
      .slice(0, -2)
      .map((line) => JSON.parse(line))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('ends with the hash of the bytes before it, which is the receipt’s', () => {
    const start = output.lastIndexOf('\n', output.length - 2) + 1
    const sha256 = createHash('sha256').update(output.slice(0, start)).digest('hex')
    expect(output.slice(start)).toBe(`{"sha256":"${sha256}"}\n`)
    expect(receipt.sha256).toBe(sha256)
  })

  test('has lines and keys in code point order, and nothing absent', () => {
    const lines = output.split('\n').slice(0, -2)
    expect(lines.map(codePoints)).toEqual(lines.map(codePoints).sort(Buffer.compare))
    expect(new Set(lines).size).toBe(lines.length)
    for (const [at, line] of lines.entries()) {
      expect(JSON.stringify(sortKeys(facts[at]))).toBe(line)
      expect(line).not.toMatch(/:(null|""|\[\])[,}]/)
    }
  })

  test('holds every paper, and what the receipt counts', () => {
    expect(facts.filter(({ node }) => node === 'Paper')).toHaveLength(PAPERS)
    expect(receipt.graph.papers).toBe(PAPERS)
    expect(facts.reduce((sum, line) => sum + edgesOf(line), 0)).toBe(receipt.graph.edges)
    expect(facts.some(({ node }) => node === 'Claim')).toBe(true)
  })

  test('is the same from the papers in another order and in pieces', async () => {
    const reversed = readFileSync(SAMPLE, 'utf8').trim().split('\n').reverse().join('\n')
    writeFileSync(join(folder, 'reversed.jsonl'), reversed)
    const graph = ['--graph', 'file:other.grafeo']
    await runCli(['ingest', ...graph, 'awkward.jsonl'], { cwd: folder })
    const run = await runCli(['ingest', ...graph, '--json', 'reversed.jsonl'], { cwd: folder })
    expect(JSON.parse(run.stdout).sha256).toBe(receipt.sha256)
  })

  test('makes the same graph again, as a file and from a pipe', async () => {
    const file = ['ingest', '--json', '--graph', 'file:again.grafeo', '--from', 'papergraph', 'export.jsonl']
    const again = await runCli(file, { cwd: folder })
    expect(again).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(again.stdout)).toMatchObject({ added: PAPERS, sha256: receipt.sha256 })
    expect((await runCli(['export', '--graph', 'file:again.grafeo'], { cwd: folder })).stdout).toBe(output)

    const piped = await runCli(['ingest', '--json', '--graph', 'memory:', '-'], { stdin: output })
    expect(JSON.parse(piped.stdout)).toMatchObject({ added: PAPERS, sha256: receipt.sha256 })
  })

  test('of an empty graph makes an empty graph', async () => {
    const empty = await runCli(['export', '--graph', 'memory:'])
    expect(empty.stdout).toBe(`{"sha256":"${createHash('sha256').digest('hex')}"}\n`)
    const run = await runCli(['ingest', '--graph', 'memory:', '-'], { stdin: empty.stdout })
    expect(run).toMatchObject({ code: 0, stderr: '' })
  })

  test('refuses an export that was changed or cut', async () => {
    for (const stdin of [output.replace('BERT', 'BART'), output.slice(0, -80)]) {
      const run = await runCli(['ingest', '--graph', 'memory:', '--from', 'papergraph', '-'], { stdin })
      expect(run.code).toBe(1)
      expect(run.stderr).toMatch(/^papergraph: standard input: export is damaged or cut: .+\n$/)
      expect(run.stdout).toContain('papers: 0 added')
    }
  })

  test('as GraphML has every paper, entity and edge, and edges between nodes that are there', async () => {
    const run = await runCli(['export', '--format', 'graphml'], { cwd: folder })
    expect(run).toMatchObject({ code: 0, stderr: '' })
    const nodes = [...run.stdout.matchAll(/<node id="([^"]*)">/g)].map(([, id]) => id)
    const edges = [...run.stdout.matchAll(/<edge source="([^"]*)" target="([^"]*)">/g)]
    expect(nodes).toHaveLength(facts.filter(({ node }) => node !== undefined && node !== 'Claim').length)
    expect(new Set(nodes).size).toBe(nodes.length)
    expect(edges).toHaveLength(facts.filter(({ edge }) => edge !== undefined).length)
    const ends = new Set(edges.flatMap(([, source, target]) => [source, target]))
    expect([...ends].filter((end) => !nodes.includes(end))).toEqual([])
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML allows no other control characters
    expect(run.stdout).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/)
  })
})

const codePoints = (text: string): Buffer => Buffer.from(text)

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => Buffer.compare(codePoints(a), codePoints(b)))
  return Object.fromEntries(entries.map(([key, entry]) => [key, sortKeys(entry)]))
}
