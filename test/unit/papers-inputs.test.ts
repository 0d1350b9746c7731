import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openInputs } from '../../src/papers/inputs.ts'
import { readPapers } from '../support/read-papers.ts'

describe('the inputs of a run', () => {
  let directory = ''
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'papers-test-'))
    mkdirSync(join(directory, 'sub'))
    for (const name of [
      'b.jsonl',
      'a.jsonl',
      'Z.jsonl',
      'é.jsonl',
      '😀.jsonl',
      '\uffee.jsonl',
      'c.csv',
      '[x]*.txt',
      'sub/d.jsonl',
    ])
      writeFileSync(join(directory, name), name)
  })
  afterAll(() => rmSync(directory, { recursive: true }))

  const open = (...patterns: string[]) =>
    openInputs(
      patterns.map((pattern) => (pattern === '-' ? pattern : join(directory, pattern))),
      Readable.from(['from ', 'stdin']),
    )
  const names = async (...patterns: string[]) =>
    (await open(...patterns)).map((input) => input.name.replace(`${directory}/`, ''))

  it.each([
    [
      ['b.jsonl', 'a.jsonl'],
      ['b.jsonl', 'a.jsonl'],
    ],
    [['*.jsonl'], ['Z.jsonl', 'a.jsonl', 'b.jsonl', 'é.jsonl', '\uffee.jsonl', '😀.jsonl']],
    [
      ['**/{b,d}.jsonl', 'c.csv'],
      ['b.jsonl', 'sub/d.jsonl', 'c.csv'],
    ],
    [
      ['b.jsonl', '[ab].jsonl', './b.jsonl'],
      ['b.jsonl', 'a.jsonl'],
    ],
    [['[x]*.txt'], ['[x]*.txt']],
    [
      ['c.csv', '-', '-'],
      ['c.csv', 'standard input'],
    ],
    [[], []],
  ])('%j gives %j', async (patterns, expected) => {
    expect(await names(...patterns)).toEqual(expected)
  })

  it('gives the bytes of files and of standard input', async () => {
    const contents: string[] = []
    for (const input of await open('c.csv', '-')) {
      let text = ''
      for await (const chunk of input.open()) text += chunk.toString()
      contents.push(text)
    }
    expect(contents).toEqual(['c.csv', 'from stdin'])
  })

  it.each([
    ['none.jsonl', 'none.jsonl: no such file'],
    ['*.bib', '*.bib: matches no file'],
    ['sub/', "sub/: is a directory; name the files in it, for example '"],
    ['a.jsonl/x', 'a.jsonl/x: no such file'],
  ])('says what is wrong with %s', async (pattern, message) => {
    await expect(open(pattern)).rejects.toThrow(message)
  })

  it.skipIf(process.getuid?.() === 0)(
    'says that a file cannot be read (needs a user without all rights)',
    async () => {
      const path = join(directory, 'locked.jsonl')
      writeFileSync(path, '{}')
      chmodSync(path, 0)
      const [input] = await open('locked.jsonl')
      await expect(input?.open()[Symbol.asyncIterator]().next()).rejects.toThrow(
        'cannot be read: permission denied',
      )
    },
  )
})

describe('the kind of an input', () => {
  const kindOf = async (text: string) => (await readPapers(text)).receipt.kind

  it.each([
    ['jsonl', '{"title":"T"}'],
    ['jsonl', '\uFEFF\n  {"id":"d0","title":"T","by":"me"}'],
    ['jsonl', 'not a record\n{"title":"T"}'],
    ['csv', 'title,abstract\nT,x'],
    ['csv', '"Title";"Abstract"\r\n"T";"x"'],
    ['bibtex', '@article{a, title = {T}}'],
    ['bibtex', 'Exported from somewhere, title and all\n\n@ARTICLE (a, title = {T})'],
  ])('is %s for %j', async (kind, text) => {
    expect(await kindOf(text)).toBe(kind)
  })

  it.each([
    ['nothing at all', '', 'holds no papers: it is empty'],
    ['nothing but blank lines', '\n \r\n\n', 'holds no papers'],
    [
      'a list of JSON',
      '[\n{"title":"T"}]',
      'is JSON over several lines or in a list; papergraph reads JSON Lines',
    ],
    ['a JSON object over several lines', '{\n  "title": "T"\n}', 'is JSON over several lines or in a list'],
    [
      'a menu',
      'Home\nModels\nLog in\n',
      'cannot tell what kind of source this is; papergraph reads trending-page, jsonl, csv, bibtex, papergraph (say which with --from)',
    ],
    [
      'prose',
      `${'One long paragraph of prose that goes on. '.repeat(30)}\n`,
      'cannot tell what kind of source this is',
    ],
    ['UTF-16', Buffer.from('\uFEFF{"title":"T"}', 'utf16le'), 'is UTF-16 text; save it as UTF-8'],
    ['gzip', gzipSync('{"title":"T"}'), 'is compressed with gzip; decompress it first'],
    ['random bytes', Buffer.concat([Buffer.from([0]), randomBytes(50_000)]), 'looks like a binary file'],
    ['zeros', Buffer.alloc(200_000), 'looks like a binary file'],
  ])('is told plainly to be unknown for %s', async (_, content, message) => {
    await expect(readPapers(content)).rejects.toThrow(`test input: ${message}`)
  })

  it('does not take a stray NUL for a binary file', async () => {
    const read = await readPapers('{"title":"A"}\n{"title":"B\0"}\n{"title":"C"}\n')
    expect(read.papers).toHaveLength(2)
    expect(read.refused).toEqual([expect.stringMatching(/^2: is not valid JSON/)])
  })

  it('is what the caller says', async () => {
    const read = await readPapers('title,abstract\nT,x', { from: 'jsonl' })
    expect(read.refused).toHaveLength(2)
    await expect(readPapers('{"title":"T"}', { from: 'bibtex' })).rejects.toThrow('holds no papers')
    await expect(readPapers('{"title":"T"}', { from: 'papergraph' })).rejects.toThrow(
      'export is damaged or cut',
    )
  })
})
