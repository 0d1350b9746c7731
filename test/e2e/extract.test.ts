import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Extraction } from '../../src/extraction/extraction.ts'
import { PROGRAM, runCli } from '../support/cli.ts'

const SAMPLE = fileURLToPath(new URL('../../sample/papers.jsonl', import.meta.url))

const KEYS = {
  extraction: 'id title abstract codeUrl extractor entities relations claims unknown',
  entity: 'id name type aliases introduced confidence mentions',
  evidence: 'field sentence start end surface rule',
  relation: 'type from to assertion confidence evidence',
  claim: 'text field start end method dataset metric value number unit direction',
}
const PREFIXES = {
  method: 'method',
  dataset: 'dataset',
  task: 'concept',
  metric: 'concept',
  concept: 'concept',
}
const PAPER_RELATIONS = ['INTRODUCES', 'USES', 'EVALUATES_ON', 'COMPARES_TO', 'ADDRESSES', 'STUDIES']
const ENTITY_RELATIONS = ['EVALUATED_ON', 'APPLIED_TO', 'BASED_ON', 'OUTPERFORMS']

const keys = (value: object): string => Object.keys(value).join(' ')
const lines = (text: string): string[] => text.split('\n').slice(0, -1)

describe('papergraph extract', () => {
  const source = lines(readFileSync(SAMPLE, 'utf8'))
  let output: string
  let extractions: Extraction[]
  beforeAll(async () => {
    const run = await runCli(['extract', SAMPLE])
    expect(run).toMatchObject({ code: 0, stderr: '' })
    output = run.stdout
    extractions = lines(output).map((line) => JSON.parse(line))
  })

  test('prints one line a paper, in the order of the source, with the paper’s exact texts', () => {
    expect(output.endsWith('\n')).toBe(true)
    expect(extractions.map(({ title, abstract }) => ({ title, abstract }))).toEqual(
      source.map((line) => JSON.parse(line)).map(({ title, abstract }) => ({ title, abstract })),
    )
    expect(new Set(extractions.map(({ id }) => id)).size).toBe(source.length)
    expect(new Set(extractions.map(({ extractor }) => extractor)).size).toBe(1)
  })

  test('gives every object its keys, in their order', () => {
    const shapes = {
      extraction: extractions,
      entity: extractions.flatMap(({ entities }) => entities),
      relation: extractions.flatMap(({ relations }) => relations),
      claim: extractions.flatMap(({ claims }) => claims),
      evidence: allEvidence(),
    }
    for (const [name, objects] of Object.entries(shapes)) {
      const found = new Set(objects.map(keys))
      expect([...found], name).toEqual(objects.length > 0 ? [KEYS[name as keyof typeof KEYS]] : [])
    }
    expect(shapes.entity.length).toBeGreaterThan(source.length)
    expect(shapes.relation.length).toBeGreaterThan(source.length)
  })

  const allEvidence = () =>
    extractions.flatMap(({ entities, relations }) => [
      ...entities.flatMap(({ mentions }) => mentions),
      ...relations.flatMap(({ evidence }) => evidence),
    ])

  test('shows for everything where the text says so', () => {
    for (const paper of extractions) {
      const spans = [
        ...paper.entities.flatMap(({ mentions }) => mentions),
        ...paper.relations.flatMap(({ evidence }) => evidence),
        ...paper.claims.map((claim) => ({ ...claim, surface: claim.text })),
      ]
      for (const { field, start, end, surface } of spans) {
        expect(paper[field].slice(start, end)).toBe(surface)
        expect(surface).not.toBe('')
      }
      for (const { mentions } of paper.entities) expect(mentions.length).toBeGreaterThan(0)
      for (const { evidence } of paper.relations) expect(evidence.length).toBeGreaterThan(0)
    }
    for (const { sentence, rule } of allEvidence()) {
      expect(sentence).toBeGreaterThanOrEqual(0)
      expect(rule).toMatch(/^(rule|model):\S+$/)
    }
  })

  test('names entities once, with readable ids, and relates only what it names', () => {
    for (const { entities, relations, claims } of extractions) {
      const names = entities.map(({ name }) => name)
      expect(new Set(names).size).toBe(names.length)
      expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length)
      for (const { id, type, introduced, confidence } of entities) {
        expect(id).toMatch(/^[a-z]+:[\p{L}\p{M}\p{N}]+([.-][\p{L}\p{M}\p{N}]+)*$/u)
        expect(id.split(':')[0]).toBe(PREFIXES[type])
        expect(id).toBe(id.toLowerCase())
        if (introduced) expect(['method', 'dataset']).toContain(type)
        expectConfidence(confidence)
      }
      for (const { type, from, to, assertion, confidence } of relations) {
        expect(from === 'paper' ? PAPER_RELATIONS : ENTITY_RELATIONS).toContain(type)
        for (const end of [from, to]) if (end !== 'paper') expect(names).toContain(end)
        expect(['ASSERTED', 'NEGATED', 'FUTURE']).toContain(assertion)
        expectConfidence(confidence)
      }
      for (const { method, dataset, metric } of claims) {
        for (const name of [method, dataset, metric]) if (name !== null) expect(names).toContain(name)
      }
    }
  })

  test('is the same for each paper in a second run, from standard input and in the reverse order', async () => {
    const reversed = [...source].reverse().join('\n')
    for (const args of [['extract'], ['extract', '-']]) {
      const run = await runCli(args, { stdin: reversed })
      expect(run.code).toBe(0)
      expect(lines(run.stdout).reverse().join('\n')).toBe(lines(output).join('\n'))
    }
  })

  // More than one time each: what the threads are at when the pipe closes differs.
  test.each([1, 1, 2, 2, 3, 3])(
    'ends in silence when its reader has had enough, %i at work',
    async (workers) => {
      const child = spawn(process.execPath, [PROGRAM, 'extract', SAMPLE, '--workers', String(workers)], {
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      child.stdout?.once('data', () => child.stdout?.destroy())
      expect(await endOf(child)).toEqual({ code: 0, stderr: '' })
    },
  )

  test.skipIf(!existsSync('/dev/full'))('says that a disk is full', async () => {
    const full = openSync('/dev/full', 'w')
    const child = spawn(process.execPath, [PROGRAM, 'extract', SAMPLE], { stdio: ['ignore', full, 'pipe'] })
    const { code, stderr } = await endOf(child)
    closeSync(full)
    expect(code).toBe(1)
    expect(stderr).toMatch(/^papergraph: Standard output cannot be written: ENOSPC[^\n]*\n$/)
  })
})

async function endOf(child: ChildProcess): Promise<{ code: number | null; stderr: string }> {
  let stderr = ''
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk
  })
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, stderr }
}

function expectConfidence(confidence: number): void {
  expect(confidence).toBeGreaterThan(0)
  expect(confidence).toBeLessThanOrEqual(1)
  expect(String(confidence)).toMatch(/^[01](\.\d{1,3})?$/)
}
