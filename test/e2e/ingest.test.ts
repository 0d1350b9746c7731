import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type CliOptions, runCli } from '../support/cli.ts'
import { withFolder } from '../support/open-test-graph.ts'

const SOURCES = {
  'one.jsonl':
    '{"id":"a","title":"BERT for question answering","abstract":"We evaluate BERT on SQuAD.","doi":"x","keywords":[]}\n' +
    '\n' +
    '{"id":"b","abstract":"It has no title."}\n' +
    '{"id":"c","title":"Adam","cites":["a"],"doi":"y"}\n',
  'two.csv': 'id,title,abstract,note\na,Another paper with that id,,\nd,LSTM,"We use\nLSTM.",n\n',
  'three.bib': '% a comment\n\n@article{e, title={A study of ResNet}, year={2020}}\n',
  'four.txt':
    'Trending papers\n\nGraph networks that read\nWe introduce a network that reads text and beats BERT on SQuAD by 2 points.\n' +
    'Small models that count\nWe train small models to count, and test them on GSM8K against larger ones.\n',
}

const ingest = (args: readonly string[], options: CliOptions) => runCli(['ingest', ...args], options)

/** Runs work in a folder that holds the sources. */
function withSources(work: (cwd: string) => Promise<void>): Promise<void> {
  return withFolder(async (cwd) => {
    for (const [name, text] of Object.entries(SOURCES)) writeFileSync(join(cwd, name), text)
    await work(cwd)
  })
}

interface SourceAccount {
  readonly file: string
  readonly lines: number
  readonly taken: Readonly<Record<string, number>>
  readonly skipped: Readonly<Record<string, number>>
  readonly refusedLines: number
}

const sum = (counts: object): number => Object.values(counts).reduce((total, count) => total + count, 0)

describe('papergraph ingest', () => {
  test('accounts for every line of every source, and names each refused record', () =>
    withSources(async (cwd) => {
      const run = await ingest(['--json', ...Object.keys(SOURCES)], { cwd })
      expect(run.code).toBe(3)
      expect(run.stderr.split('\n')).toEqual([
        'one.jsonl, line 3: refused: no title',
        'two.csv, line 2: refused: the id paper:a was seen before in this run',
        '',
      ])
      expect(run.stdout).toMatch(/^\{.*\}\n$/)
      const receipt = JSON.parse(run.stdout)
      expect(receipt).toMatchObject({
        added: 6,
        updated: 0,
        unchanged: 0,
        refused: 2,
        failed: [],
        graph: { papers: 6 },
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      })
      const sources: SourceAccount[] = receipt.sources
      expect(sources.map(({ file }) => file)).toEqual(Object.keys(SOURCES))
      for (const { file, lines, taken, skipped, refusedLines } of sources) {
        expect(sum(taken) + sum(skipped) + refusedLines, file).toBe(lines)
        expect(lines, file).toBe(SOURCES[file as keyof typeof SOURCES].split('\n').length - 1)
      }
      expect(sources).toMatchObject([
        { kind: 'jsonl', papers: 2, refused: 1, skipped: { blank: 1 }, ignoredKeys: { doi: 2, keywords: 1 } },
        { kind: 'csv', papers: 1, refused: 1, ignoredKeys: { note: 1 } },
        { kind: 'bibtex', papers: 1, refused: 0 },
        { kind: 'trending-page', papers: 2, refused: 0, taken: { title: 2, abstract: 2 } },
      ])
    }))

  test('prints the same for people, and the graph’s hash', () =>
    withSources(async (cwd) => {
      const run = await ingest(['one.jsonl'], { cwd })
      expect(run.stdout.split('\n')).toEqual([
        'one.jsonl (jsonl): 4 lines: 2 taken as records, 1 skipped: blank, 1 refused; 2 papers; keys not read: doi (2), keywords (1)',
        'papers: 2 added, 0 updated, 0 unchanged, 1 refused',
        expect.stringMatching(/^graph: 2 papers, \d+ methods, \d+ datasets, \d+ concepts, \d+ edges$/),
        expect.stringMatching(/^sha256: [0-9a-f]{64}$/),
        '',
      ])
      const exported = await runCli(['export'], { cwd })
      expect(exported.stdout.trimEnd().split('\n').at(-1)).toBe(
        `{"sha256":"${/^sha256: (.+)$/m.exec(run.stdout)?.[1]}"}`,
      )
    }))

  test('adds what is new, updates what has changed, and leaves the rest', () =>
    withSources(async (cwd) => {
      const before = JSON.parse((await ingest(['--json', 'one.jsonl'], { cwd })).stdout)
      const same = JSON.parse((await ingest(['--json', 'one.jsonl'], { cwd })).stdout)
      expect(same).toMatchObject({ added: 0, updated: 0, unchanged: 2, sha256: before.sha256 })
      const changed = JSON.parse((await ingest(['--json', 'two.csv'], { cwd })).stdout)
      expect(changed).toMatchObject({ added: 1, updated: 1, unchanged: 0, graph: { papers: 3 } })
    }))

  test('reads globs in the order of names, a file once, and one whose name looks like a glob', () =>
    withSources(async (cwd) => {
      mkdirSync(join(cwd, 'more'))
      writeFileSync(join(cwd, 'more', '[z].jsonl'), '{"title":"In brackets"}\n')
      writeFileSync(join(cwd, 'more', 'a b.jsonl'), '{"title":"In a folder"}\n')
      const args = [
        '--json',
        '--graph',
        'memory:',
        'more/[z].jsonl',
        '*.{bib,csv}',
        './two.csv',
        '**/*.jsonl',
      ]
      const run = await ingest(args, { cwd })
      const { sources, added }: { sources: SourceAccount[]; added: number } = JSON.parse(run.stdout)
      expect(sources.map(({ file }) => file)).toEqual([
        'more/[z].jsonl',
        'three.bib',
        'two.csv',
        'more/a b.jsonl',
        'one.jsonl',
      ])
      expect({ code: run.code, added }).toEqual({ code: 3, added: 6 })
    }))

  test('keeps the good sources when others cannot be read', () =>
    withSources(async (cwd) => {
      writeFileSync(join(cwd, 'empty.jsonl'), '')
      const run = await ingest(['--json', '--graph', 'memory:', 'empty.jsonl', 'three.bib'], { cwd })
      expect(run.code).toBe(1)
      expect(run.stderr).toBe('papergraph: empty.jsonl: holds no papers: it is empty\n')
      expect(JSON.parse(run.stdout)).toMatchObject({
        added: 1,
        failed: ['empty.jsonl: holds no papers: it is empty'],
      })
    }))

  test('reads standard input, and shows no progress in a pipe', () =>
    withSources(async (cwd) => {
      const run = await ingest(['--graph', 'memory:', '-'], { cwd, stdin: SOURCES['three.bib'] })
      expect(run).toMatchObject({ code: 0, stderr: '' })
      expect(run.stdout).toMatch(/^standard input \(bibtex\): 3 lines: 1 taken as records, /)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what moves the cursor
      expect(run.stdout).not.toMatch(/[\r\u001b]/)
    }))
})
