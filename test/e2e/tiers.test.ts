import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import type { Extraction } from '../../src/extraction/extraction.ts'
import { runCli } from '../support/cli.ts'
import { ask, startServe } from '../support/serve.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const SAMPLE = join(ROOT, 'sample/papers.jsonl')

const first = (stdout: string): Extraction => JSON.parse(stdout.split('\n')[0] ?? '')

describe.each(['full', 'light'])('the %s tier', (tier) => {
  test('says in every extraction which it is, and reads the same with one thread and with three', async () => {
    const [one, three] = await Promise.all(
      ['1', '3'].map((workers) => runCli(['extract', SAMPLE, '--tier', tier, '--workers', workers])),
    )
    expect(one).toMatchObject({ code: 0, stderr: '' })
    expect(three).toEqual(one)
    expect(first(one?.stdout ?? '').extractor).toContain(`-${tier}+lexicon.`)
  })
})

describe('where the network’s runtime is not installed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'papergraph-no-runtime-'))
  const program = join(folder, 'bin/papergraph.js')
  afterAll(() => rmSync(folder, { recursive: true }))
  for (const part of [
    'bin',
    'cypher',
    'dist',
    'evaluation.json',
    'lexicon',
    'models',
    'package.json',
    'schema',
  ]) {
    cpSync(join(ROOT, part), join(folder, part), { recursive: true })
  }
  mkdirSync(join(folder, 'node_modules'))
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (name === 'onnxruntime-node' || name.startsWith('.')) continue
    symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name))
  }

  test.each(['1', '2'])(
    'papers are read with the light tier, which is told once (%s threads)',
    async (workers) => {
      const run = await runCli(['extract', SAMPLE, '--workers', workers], { program })
      expect(run.code).toBe(0)
      expect(run.stderr).toMatch(
        /^papergraph: onnxruntime-node cannot be loaded: [^\n]+ light tier instead\.\n$/,
      )
      expect(first(run.stdout).extractor).toContain('-light+lexicon.')
    },
  )

  test.each(['1', '2'])('the full tier is refused where it is asked for (%s threads)', async (workers) => {
    const run = await runCli(['extract', SAMPLE, '--tier', 'full', '--workers', workers], { program })
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(run.stderr).toMatch(/^papergraph: onnxruntime-node cannot be loaded: [^\n]+\n$/)
  })

  test('a server tells at its start that it reads with the light tier, and no second time', async () => {
    await using server = await startServe([], { program, cwd: folder })
    const notice = /^papergraph: onnxruntime-node cannot be loaded: [^\n]+ light tier instead\.\n$/
    expect(server.printed().stderr).toMatch(notice)
    const { data, errors } = await ask(server.url, '{ evaluation { extractor } }')
    expect(data).toEqual({ evaluation: null })
    expect(errors?.[0]?.message).toMatch(/ and this is \S+-light\+lexicon\.\S+; record it again\.$/)
    expect((await server.end()).stderr).toMatch(notice)
  })

  test('a server that is to read with the full tier does not start', async () => {
    const run = await runCli(['serve', '--port', '0', '--tier', 'full'], { program, cwd: folder })
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(run.stderr).toMatch(/^papergraph: onnxruntime-node cannot be loaded: [^\n]+\n$/)
  })
})
