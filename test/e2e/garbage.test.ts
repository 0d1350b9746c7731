import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type CliRun, runCli } from '../support/cli.ts'
import { withFolder } from '../support/open-test-graph.ts'
import { randomNumbers } from '../support/random-papers.ts'

const MEGABYTE = 1_000_000
const asRoot = process.getuid?.() === 0

function randomBytes(length: number): Buffer {
  const random = randomNumbers(5)
  return Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)))
}

const good = (id: string): string => `{"id":"${id}","title":"The good paper ${id}"}\n`
const NEW_LINE = Buffer.from('\n')

const ingest = (cwd: string, args: readonly string[]): Promise<CliRun> =>
  runCli(['ingest', '--json', '--graph', 'memory:', ...args], { cwd })

/** Ingests a file that holds `content` into a graph in memory. */
function ingestFile(name: string, content: string | Buffer, args: readonly string[] = []): Promise<CliRun> {
  return withFolder((cwd) => {
    writeFileSync(join(cwd, name), content)
    return ingest(cwd, [...args, name])
  })
}

describe('a source that cannot be read is told in one line', () => {
  const binary = /looks like a binary file; papergraph reads text in UTF-8/
  const files: readonly [name: string, content: string | Buffer, message: RegExp][] = [
    ['an empty file', '', /holds no papers: it is empty/],
    ['blank lines', '\n \n\t\n', /holds no papers/],
    ['random bytes', randomBytes(100_000), binary],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0', 'latin1'), binary],
    ['NUL bytes', Buffer.alloc(4096), binary],
    ['a compressed file', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]), /is compressed with gzip/],
    ['UTF-16', Buffer.from('\ufefftitle\n', 'utf16le'), /is UTF-16 text; save it as UTF-8/],
    ['a list in JSON', '[{"title":"A"},{"title":"B"}]', /papergraph reads JSON Lines/],
    ['plain words', 'hello\n', /cannot tell what kind of source this is/],
  ]
  let run: CliRun
  beforeAll(async () => {
    run = await withFolder((cwd) => {
      for (const [name, content] of files) writeFileSync(join(cwd, name), content)
      writeFileSync(join(cwd, 'good.jsonl'), good('a'))
      return ingest(cwd, [...files.map(([name]) => name), 'good.jsonl'])
    })
  })

  test.each(files)('%s', (name, _, message) => {
    const told = run.stderr.split('\n').filter((line) => line.startsWith(`papergraph: ${name}: `))
    expect(told).toEqual([expect.stringMatching(message)])
  })

  test('once each, and the good source among them is taken', () => {
    expect(run.code).toBe(1)
    expect(run.stderr.split('\n')).toHaveLength(files.length + 1)
    expect(JSON.parse(run.stdout)).toMatchObject({ added: 1, graph: { papers: 1 } })
  })

  test.each([
    ['csv', /the row of column names/],
    ['bibtex', /holds no papers/],
    ['trending-page', /no papers found/],
    ['papergraph', /export is damaged or cut/],
  ])('JSON Lines said to be %s', async (kind, message) => {
    const told = await ingestFile('papers.dat', good('a'), ['--from', kind])
    expect(told.code).toBe(1)
    expect(told.stderr).toMatch(/^papergraph: papers\.dat: .+\n$/)
    expect(told.stderr).toMatch(message)
    expect(JSON.parse(told.stdout)).toMatchObject({ added: 0, graph: { papers: 0 } })
  })

  test('BibTeX said to be JSON Lines, which is refused line by line', async () => {
    const told = await ingestFile('papers.bib', '@article{a,\n title={A}}\n', ['--from', 'jsonl'])
    expect(told.code).toBe(3)
    expect(told.stderr).toMatch(/^(papers\.bib, line [12]: refused: is not valid JSON.*\n){2}$/)
  })

  test.skipIf(asRoot)('a file that may not be read (root may read any)', () =>
    withFolder(async (cwd) => {
      writeFileSync(join(cwd, 'secret.jsonl'), good('a'))
      chmodSync(join(cwd, 'secret.jsonl'), 0)
      const told = await runCli(['extract', 'secret.jsonl'], { cwd })
      expect(told).toMatchObject({ code: 1, stdout: '' })
      expect(told.stderr).toBe('papergraph: secret.jsonl: cannot be read: permission denied\n')
    }),
  )
})

describe('a broken record is refused by its line, and its neighbours are taken', () => {
  const open = '['.repeat(100_000)
  const deep = `${open}${open.replaceAll('[', ']')}`
  const abstract = 'word '.repeat((10 * MEGABYTE) / 5)
  const records: readonly [name: string, line: string | Buffer, reason: RegExp][] = [
    ['a line of 10 MB', `{"id":"big","title":"Big","abstract":"${abstract}"}`, /is over 1 MB/],
    [
      'bytes that are no UTF-8',
      Buffer.from('{"title":"A \xff B"}', 'latin1'),
      /broken encoding at byte 13 of line/,
    ],
    ['half a surrogate pair', '{"title":"A \\ud83d B"}', /"title" holds half a surrogate pair/],
    ['a NUL character', '{"title":"A \\u0000 B"}', /"title" holds a NUL character/],
    ['a bare NUL byte', '{"title":"A \0 B"}', /is not valid JSON/],
    ['brackets 100,000 deep that do not close', open, /is not valid JSON/],
    ['a title 100,000 deep', `{"title":${deep}}`, /"title" must be a string/],
    ['authors 100,000 deep', `{"title":"A","authors":${deep}}`, /"authors\[0\]" must be a string/],
    ['no object', '"title"', /is not a JSON object/],
    ['no title', '{"id":"x","title":"  "}', /no title/],
    ['a title that is a number', '{"title":7}', /"title" must be a string, not a number/],
    [
      'a date that never was',
      '{"title":"A","published":"2023-02-30"}',
      /"published" is no date: "2023-02-30"/,
    ],
    ['an id seen before', '{"id":"good-0","title":"A"}', /the id paper:good-0 was seen before/],
    ['half a line at the end', '{"id":"half","title":"A paper that', /is not valid JSON.*cut off\?/],
  ]
  let run: CliRun
  beforeAll(async () => {
    const lines = records.flatMap(([, line], at) => [
      Buffer.from(good(`good-${at}`)),
      Buffer.from(line),
      NEW_LINE,
    ])
    run = await ingestFile('papers.jsonl', Buffer.concat(lines.slice(0, -1)))
  })

  test.each(records.map(([name, , reason], at) => [name, 2 * at + 2, reason] as const))(
    '%s',
    (_, line, reason) => {
      const told = run.stderr
        .split('\n')
        .filter((text) => text.startsWith(`papers.jsonl, line ${line}: refused: `))
      expect(told).toEqual([expect.stringMatching(reason)])
      expect(told[0]?.length).toBeLessThan(200)
    },
  )

  test('with no other word, and nothing lost', () => {
    expect(run.code).toBe(3)
    expect(run.stderr.split('\n')).toHaveLength(records.length + 1)
    expect(JSON.parse(run.stdout)).toMatchObject({ added: records.length, refused: records.length })
  })

  test.each([
    [
      'quotes that do not close',
      'a.csv',
      'id,title\na,First\nb,"Second\nc,Third\n',
      3,
      /a quote that is not closed/,
    ],
    [
      'an entry that does not end',
      'a.bib',
      '@misc{a, title={A}}\n@misc{b, title={B\n@misc{c, title={C}}\n',
      2,
      /no end/,
    ],
  ])('%s', async (_, file, content, line, reason) => {
    const told = await ingestFile(file, content)
    expect(told.code).toBe(3)
    expect(told.stderr).toMatch(new RegExp(`^a\\.\\w+, line ${line}: refused: .+\n$`))
    expect(told.stderr).toMatch(reason)
    expect(JSON.parse(told.stdout)).toMatchObject({ added: 2, refused: 1 })
  })

  test('a value 100,000 deep in a key that is not read does no harm', async () => {
    const told = await ingestFile('papers.jsonl', `{"title":"A","x":${deep}}\n${good('a')}`)
    expect(told).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(told.stdout)).toMatchObject({ added: 2 })
  })
})
