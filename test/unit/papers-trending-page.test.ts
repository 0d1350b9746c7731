import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPapers } from '../support/read-papers.ts'

const HEADERS = [
  'new',
  'Get the best papers in your inbox every day!',
  'Subscribe',
  'byAK and the research community',
  'Mar 28',
  'Models',
  'Datasets',
  'Log In',
  'Sort by: trending this week, 24 hours, all time',
  '1.2k',
]
const FOOTERS = ['Previous', 'Next', 'Company', 'TOS', 'Privacy', '© 2026', 'Jobs and careers with us']

const TITLES = [
  'Dropouts: Why 10% Is Enough for Most Networks',
  'Count to Ten',
  'Can a Parser Read a Page Without Marks?',
  'GPT-5',
  'A Rather Long Title: On the Many Ways in Which a Title May Go On and On Without Ever Coming to a Natural Stop, and What That Means for Readers Who Have to Tell Titles From Abstracts Across 4 Corpora',
  'LoRA: 2.5x Cheaper',
  'What Works? A Study in 3 Parts',
  'Order Matters: Sets as Sequences',
  'An Even Handed Comparison of Optimisers.',
  'graph rewriting with lower case words only',
]

function abstractOf(at: number, length: number): string {
  const sentence = `We study question ${at} with care. Our method improves over the baseline by ${at}.5 points. `
  return `${sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length - 1)}.`
}

interface PaperText {
  readonly title: string
  readonly abstract: string
}

function papersOf(count: number, length: (at: number) => number): readonly PaperText[] {
  return Array.from({ length: count }, (_, at) => ({
    title: at < TITLES.length ? (TITLES[at] ?? '') : `${TITLES[at % TITLES.length]} (part ${at})`,
    abstract: abstractOf(at, length(at)),
  }))
}

function page(
  header: readonly string[],
  papers: readonly PaperText[],
  footer: readonly string[] = [],
  gap = '\n\n',
) {
  return [...header, ...papers.flatMap(({ title, abstract }) => [title, abstract]), ...footer].join(gap)
}

const headerOf = (count: number) =>
  Array.from({ length: count }, (_, at) => HEADERS[at % HEADERS.length] ?? '')
const usual = (at: number) => 700 + ((at * 397) % 1200)
const texts = (papers: readonly PaperText[]) => papers.map(({ title, abstract }) => ({ title, abstract }))

describe('a trending page', () => {
  describe.each([0, 1, 2, 5, 7, 10, 40, 60])('after %i header lines', (header) => {
    it.each([1, 2, 3, 10, 70])('gives %i papers, whatever lies below and between', async (count) => {
      const papers = papersOf(count, usual)
      for (const footer of [0, 1, 7])
        for (const gap of ['\n\n', '\n', '\n \n\n']) {
          const read = await readPapers(page(headerOf(header), papers, FOOTERS.slice(0, footer), gap))
          expect(texts(read.papers)).toEqual(papers)
          expect(read.refused).toEqual([])
          expect(read.receipt.kind).toBe('trending-page')
          expect(read.receipt.skipped.header ?? 0).toBe(header)
          expect(read.receipt.skipped.footer ?? 0).toBe(footer)
        }
    })
  })

  it.each([
    ['all abstracts are of 120 characters', papersOf(10, () => 120)],
    ['every third abstract is of 120 characters', papersOf(30, (at) => (at % 3 === 1 ? 120 : 1500))],
    ['the first abstract is of 130 characters', papersOf(10, (at) => (at === 0 ? 130 : 1500))],
    ['one abstract within is of one short sentence', papersOf(9, (at) => (at === 4 ? 45 : 1100))],
    ['abstracts are very long', papersOf(10, (at) => 3000 + at * 900)],
  ])('keeps titles and abstracts apart where %s', async (_, papers) => {
    const read = await readPapers(page(headerOf(7), papers, FOOTERS))
    expect(texts(read.papers)).toEqual(papers)
  })

  it('gives a single paper with a title longer than its abstract', async () => {
    const papers = [{ title: TITLES[4] ?? '', abstract: abstractOf(1, 120) }]
    expect(texts((await readPapers(page([], papers))).papers)).toEqual(papers)
    expect(texts((await readPapers(page(headerOf(5), papers))).papers)).toEqual(papers)
  })

  it.each([
    ['Discover the newest papers, curated every day by our community.'],
    ['We use cookies to improve your experience with us.'],
    ['This page has a new home, and its data live on there: read the announcement on our blog'],
  ])('takes a sentence for a header line, not for an abstract: %s', async (sentence) => {
    const papers = papersOf(6, usual)
    for (const header of [[sentence], ['Models', sentence], ['Your daily dose of new research', sentence]])
      expect(texts((await readPapers(page(header, papers, [...header, 'Jobs']))).papers)).toEqual(papers)
  })

  it('keeps abstracts that were cut off without a full stop', async () => {
    const papers = papersOf(9, usual).map(({ title, abstract }) => ({
      title,
      abstract: abstract.slice(0, 140),
    }))
    expect(texts((await readPapers(page(HEADERS, papers, FOOTERS))).papers)).toEqual(papers)
  })

  it('takes texts exactly as printed', async () => {
    const papers = [
      {
        title: '  Spaces\tand $\\alpha$-LaTeX: \\textbf{bold} — “quotes” ',
        abstract: ` \\emph{x} ${abstractOf(0, 800)}  `,
      },
      { title: 'Ünïcode 𝒜 in a Title?', abstract: `${abstractOf(1, 900)} Code: https://example.org/a_b?c=d` },
    ]
    const [crlf, lf] = await Promise.all([
      readPapers(page(HEADERS, papers).replaceAll('\n', '\r\n'), { chunk: 7 }),
      readPapers(`\uFEFF${page(HEADERS, papers)}\n`, { chunk: 1 }),
    ])
    expect(texts(crlf.papers)).toEqual(papers)
    expect(texts(lf.papers)).toEqual(papers)
    expect(lf.records.map((record) => record.line)).toEqual([21, 25])
  })

  it('finds the alternation again after a title without an abstract', async () => {
    const papers = papersOf(12, usual)
    const lines = [...HEADERS, ...papers.flatMap(({ title, abstract }) => [title, abstract])]
    lines.splice(HEADERS.length + 8, 0, 'A Lonely Title: No Abstract in Sight')
    const read = await readPapers(lines.join('\n\n'))
    expect(texts(read.papers)).toEqual(papers)
    expect(read.refused).toEqual([
      `${2 * (HEADERS.length + 8) + 1}: reads like a title, but no abstract is below it`,
    ])
  })

  it('finds the alternation again after an abstract without a title', async () => {
    const papers = papersOf(12, usual)
    const lines = [...HEADERS, ...papers.flatMap(({ title, abstract }) => [title, abstract])]
    lines.splice(HEADERS.length + 8, 0, abstractOf(99, 900))
    const read = await readPapers(lines.join('\n\n'))
    expect(texts(read.papers)).toEqual(papers)
    expect(read.refused).toEqual([
      `${2 * (HEADERS.length + 8) + 1}: no title: reads like an abstract, but no title is above it`,
    ])
  })

  it('skips dates and counts between papers', async () => {
    const papers = papersOf(12, usual)
    const lines = papers.flatMap(({ title, abstract }, at) => [
      title,
      abstract,
      ...(at % 4 === 3 ? ['Mar 27', '45'] : []),
    ])
    const read = await readPapers([...HEADERS, ...lines].join('\n\n'))
    expect(texts(read.papers)).toEqual(papers)
    expect(read.refused).toEqual([])
    expect(read.receipt.skipped).toMatchObject({ 'between papers': 4, footer: 2 })
  })

  it('refuses a paper of broken encoding, one seen before and one over 1 MB, and takes the others', async () => {
    const papers = papersOf(8, usual)
    const [first = papers[0]] = papers
    const long = { title: 'A Paper That Is Too Long', abstract: abstractOf(1, 1_000_100) }
    const text = page(HEADERS, [
      ...papers,
      { title: 'Broken \u0001 Byte in This Title', abstract: abstractOf(8, 700) },
      long,
      ...(first ? [first] : []),
    ])
    const bytes = Buffer.from(text)
    bytes[bytes.indexOf(1)] = 0xff
    const read = await readPapers(bytes)
    expect(texts(read.papers)).toEqual(papers)
    expect(read.refused).toEqual([
      '53: broken encoding at byte 8 of line 53: it is not UTF-8',
      '57: is over 1 MB: split or shorten it',
      '61: the same title was seen before in this run (give the papers ids to keep both)',
    ])
  })

  it('is refused as a whole without any paper', async () => {
    await expect(readPapers(page(headerOf(40), []))).rejects.toThrow(
      'cannot tell what kind of source this is',
    )
    await expect(readPapers(page(headerOf(40), []), { from: 'trending-page' })).rejects.toThrow(
      'test input: no papers found: a trending page has a title line and an abstract line in turn',
    )
  })

  const real = resolve(import.meta.dirname, '../../../shared/data/trending-page.txt')
  describe.skipIf(!existsSync(real))('copied from the web (needs ../shared/data)', () => {
    it('gives its 70 papers exactly as printed', async () => {
      const bytes = readFileSync(real)
      // What this very page looks like: five header lines, then title and abstract in turn, all with blank lines between.
      const lines = bytes
        .toString('utf8')
        .split('\n')
        .filter((line) => line !== '')
      const expected = Array.from({ length: 70 }, (_, at) => ({
        title: lines[5 + 2 * at],
        abstract: lines[6 + 2 * at],
      }))
      const read = await readPapers(bytes)
      expect(texts(read.papers)).toEqual(expected)
      expect(new Set(read.papers.map((paper) => paper.id)).size).toBe(70)
      expect(read.receipt).toMatchObject({
        kind: 'trending-page',
        lines: 289,
        taken: { title: 70, abstract: 70, record: 0 },
        skipped: { blank: 144, header: 5 },
        refused: 0,
      })
    })
  })
})
