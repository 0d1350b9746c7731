import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { openInputs } from '../../src/papers/inputs.ts'
import { readSource } from '../../src/papers/read-source.ts'
import { LineLedger } from '../../src/papers/receipt.ts'
import type { SourceRecord } from '../../src/papers/source.ts'
import { readPapers } from '../support/read-papers.ts'

const D0 = [
  { by: 'paper:d0', edge: 'USES', props: { confidence: 0.9 }, to: 'method:x' },
  {
    by: 'paper:d0',
    node: 'Paper',
    props: {
      abstract: 'A.',
      authors: ['Ada'],
      cites: ['paper:d9'],
      extractor: '1',
      published: '2017-06',
      title: ' T ',
    },
  },
]
const D1 = [{ by: 'paper:d1', node: 'Paper', props: { extractor: '1', title: 'U' } }]
const DERIVED = [{ id: 'method:x', node: 'Method', props: { name: 'X' } }]

function exported(...facts: readonly object[]): string {
  const body = facts.map((fact) => `${JSON.stringify(fact)}\n`).join('')
  return `${body}${JSON.stringify({ sha256: createHash('sha256').update(body).digest('hex') })}\n`
}

const whole = exported(...D0, ...D1, ...DERIVED)

describe('papergraph’s own export', () => {
  it.each([1, 100, 100_000])('gives each paper with its facts, in chunks of %i bytes', async (chunk) => {
    const read = await readPapers(whole, { chunk })
    expect(read.records).toEqual([
      {
        kind: 'paper',
        line: 1,
        paper: {
          id: 'paper:d0',
          title: ' T ',
          abstract: 'A.',
          authors: ['Ada'],
          published: '2017-06',
          venue: null,
          url: null,
          cites: ['paper:d9'],
        },
        facts: D0,
      },
      { kind: 'paper', line: 3, paper: expect.objectContaining({ id: 'paper:d1', title: 'U' }), facts: D1 },
    ])
    expect(read.receipt).toMatchObject({
      kind: 'papergraph',
      lines: 5,
      taken: { record: 3 },
      skipped: { checksum: 1, derived: 1 },
    })
  })

  it('may hold no paper at all', async () => {
    const read = await readPapers(exported())
    expect(read.receipt).toMatchObject({ kind: 'papergraph', papers: 0, lines: 1 })
  })

  it('keeps a paper whose JSON is over 1 MB', async () => {
    const abstract = '"'.repeat(900_000)
    const read = await readPapers(
      exported({ by: 'paper:d0', node: 'Paper', props: { abstract, title: 'T' } }),
    )
    expect(read.papers[0]?.abstract).toBe(abstract)
  })

  it('refuses a paper seen before in the run', async () => {
    const read = await readPapers(whole, { seen: new Set(['paper:d0']) })
    expect(read.refused).toEqual(['1: the id paper:d0 was seen before in this run'])
    expect(read.papers).toHaveLength(1)
  })

  it.each([
    ['a changed letter', whole.replace('"U"', '"V"'), 'its checksum does not match; export it again'],
    ['a line too few', whole.replace(/^.*"USES".*\n/m, ''), 'its checksum does not match; export it again'],
    ['no last line', whole.replace(/\{"sha256.*\n/, ''), 'it does not end with the line of its checksum'],
    ['half a last line', whole.slice(0, -30), 'it does not end with the line of its checksum'],
    ['something below', `${whole}{"by":"paper:d2"}\n`, 'it does not end with the line of its checksum'],
  ])('gives nothing of a file with %s', async (_, text, reason) => {
    const records: SourceRecord[] = []
    const ledger = new LineLedger('-')
    const [input] = await openInputs(['-'], Readable.from([Buffer.from(text)]))
    const reading = (async () => {
      if (input)
        for await (const record of readSource(input, { seen: new Set(), ledger })) records.push(record)
    })()
    await expect(reading).rejects.toThrow(`standard input: export is damaged or cut: ${reason}`)
    expect(records).toEqual([])
  })

  it('is read from a file and from a pipe alike, and leaves no copy behind', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'papers-test-'))
    try {
      const path = join(directory, 'export.jsonl')
      writeFileSync(path, whole)
      const spools = () => readdirSync(tmpdir()).filter((name) => name.startsWith('papergraph-input-'))
      const before = spools()
      for (const input of await openInputs([path, '-'], Readable.from([Buffer.from(whole)]))) {
        const ids: string[] = []
        for await (const record of readSource(input, { seen: new Set(), ledger: new LineLedger(input.name) }))
          if (record.kind === 'paper') ids.push(record.paper.id)
        expect(ids).toEqual(['paper:d0', 'paper:d1'])
      }
      expect(spools()).toEqual(before)
    } finally {
      rmSync(directory, { recursive: true })
    }
  })
})
