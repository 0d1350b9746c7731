import { describe, expect, it } from 'vitest'
import { readPapers } from '../support/read-papers.ts'

const jsonl = (...values: unknown[]) => values.map((value) => JSON.stringify(value)).join('\n')
const readOne = async (fields: object) => (await readPapers(jsonl({ title: 'T', ...fields }))).papers[0]

describe('JSON Lines', () => {
  it('gives every field of a paper, texts exactly as they stand', async () => {
    const read = await readPapers(
      jsonl({
        id: 'd0',
        title: ' A  Title\twith $x$ ',
        abstract: 'Line one.\nLine two. “Über” 𝒜\r\n',
        authors: ['Ada Example', ' Bo Beispiel '],
        published: '2017-06-12',
        venue: 'V',
        url: 'https://example.org/d0',
        cites: ['d2', 'arXiv:1706.03762v2', 'd2'],
      }),
    )
    expect(read.receipt.kind).toBe('jsonl')
    expect(read.records).toEqual([
      {
        kind: 'paper',
        line: 1,
        paper: {
          id: 'paper:d0',
          title: ' A  Title\twith $x$ ',
          abstract: 'Line one.\nLine two. “Über” 𝒜\r\n',
          authors: ['Ada Example', 'Bo Beispiel'],
          published: '2017-06-12',
          venue: 'V',
          url: 'https://example.org/d0',
          cites: ['paper:arxiv:1706.03762', 'paper:d2'],
        },
      },
    ])
  })

  it('takes a paper with nothing but a title', async () => {
    expect(await readOne({ abstract: null, published: '', venue: ' ', id: '' })).toEqual({
      id: 'paper:sha1:8efd86fb78a56a5145ed7739dcb00c78581c5375',
      title: 'T',
      abstract: '',
      authors: [],
      published: null,
      venue: null,
      url: null,
      cites: [],
    })
  })

  it.each([
    ['a list', ['Ada', 'Bo'], ['Ada', 'Bo']],
    ['a list of objects', [{ name: 'Ada' }, { name: 'Bo', orcid: 1 }], ['Ada', 'Bo']],
    [
      'names between semicolons',
      'Example, Ada; Beispiel, Bo and Sons;',
      ['Example, Ada', 'Beispiel, Bo and Sons'],
    ],
    ['names joined by and', 'Ada Example, and Bo and Anderson', ['Ada Example', 'Bo', 'Anderson']],
    ['one name', 'Ada', ['Ada']],
    ['nothing', null, []],
  ])('reads authors given as %s', async (_, authors, names) => {
    expect((await readOne({ authors }))?.authors).toEqual(names)
  })

  it.each([
    [{ published: '2017' }, '2017'],
    [{ published: '2017-06' }, '2017-06'],
    [{ published: '2017-06-12T17:57:34Z' }, '2017-06-12'],
    [{ published: '2017-06-12T17:57:34.123+02:00' }, '2017-06-12'],
    [{ published: '2017-06-12 17:57' }, '2017-06-12'],
    [{ published: '2020-02-29' }, '2020-02-29'],
    [{ year: 2017 }, '2017'],
    [{ year: '2017' }, '2017'],
    [{ published: '2018-01', year: 2017 }, '2018-01'],
    [{ published: null, year: 2017 }, '2017'],
    [{}, null],
  ])('reads the date of %j', async (fields, published) => {
    expect((await readOne(fields))?.published).toBe(published)
  })

  it.each([
    ['no title', { abstract: 'x' }, 'no title'],
    ['an empty title', { title: '' }, 'no title'],
    ['a blank title', { title: ' \u00a0\n' }, 'no title'],
    ['a title of null', { title: null }, 'no title'],
    ['a title that is a number', { title: 5 }, '"title" must be a string, not a number'],
    ['a title that is a list', { title: ['x'] }, '"title" must be a string, not a list'],
    [
      'an abstract that is an object',
      { title: 'x', abstract: {} },
      '"abstract" must be a string, not an object',
    ],
    [
      'an author that is a number',
      { title: 'x', authors: ['Ada', 5] },
      '"authors[1]" must be a string, not a number',
    ],
    ['authors that are a number', { title: 'x', authors: 5 }, '"authors" must be a string, not a number'],
    ['a url that is true', { title: 'x', url: true }, '"url" must be a string, not a boolean'],
    [
      'a citation that is a list',
      { title: 'x', cites: ['d1', ['d2']] },
      '"cites[1]" must be a string, not a list',
    ],
    ['an id that is no whole number', { title: 'x', id: 1.5 }, '"id" must be a string, not a number'],
    ['an endless id', { title: 'x', id: 'i'.repeat(1001) }, '"id" is longer than 1000 characters'],
    [
      'a day that never was',
      { title: 'x', published: '2021-02-30' },
      '"published" is no date: "2021-02-30" (write YYYY, YYYY-MM or YYYY-MM-DD)',
    ],
    [
      'a 13th month',
      { title: 'x', published: '2021-13' },
      '"published" is no date: "2021-13" (write YYYY, YYYY-MM or YYYY-MM-DD)',
    ],
    [
      'a date in words',
      { title: 'x', published: 'soon' },
      '"published" is no date: "soon" (write YYYY, YYYY-MM or YYYY-MM-DD)',
    ],
    [
      'a date in another order',
      { title: 'x', published: '12/06/2017' },
      '"published" is no date: "12/06/2017" (write YYYY, YYYY-MM or YYYY-MM-DD)',
    ],
    [
      'a year with a fraction',
      { title: 'x', year: 2017.5 },
      '"year" is no date: "2017.5" (write YYYY, YYYY-MM or YYYY-MM-DD)',
    ],
    ['half a surrogate pair', { title: 'x\ud800' }, 'broken encoding: "title" holds half a surrogate pair'],
    [
      'a NUL character',
      { title: 'x', abstract: 'a\0b' },
      'broken encoding: "abstract" holds a NUL character',
    ],
    ['a list', ['x'], 'is not a JSON object: each line must be one, like {"title": "…", "abstract": "…"}'],
    ['a bare word', 'x', 'is not a JSON object: each line must be one, like {"title": "…", "abstract": "…"}'],
  ])('refuses a record with %s and takes its neighbours', async (_, record, reason) => {
    const read = await readPapers(jsonl({ title: 'before' }, record, { title: 'after' }))
    expect(read.refused).toEqual([`2: ${reason}`])
    expect(read.papers.map((paper) => paper.title)).toEqual(['before', 'after'])
  })

  it.each([
    ['cut off within a text', '{"title":"cut', /^2: is not valid JSON at character 14 \(cut off\?/],
    ['cut off after a key', '{"title"', /^2: is not valid JSON.* \(cut off\?/],
    ['with a comma too many', '{"title":"x",}', /^2: is not valid JSON at character 14$/],
    ['of another language', 'title: x', /^2: is not valid JSON/],
  ])('refuses a line %s', async (_, line, reason) => {
    const read = await readPapers(`${jsonl({ title: 'before' })}\n${line}`)
    expect(read.refused).toEqual([expect.stringMatching(reason)])
    expect(read.papers).toHaveLength(1)
  })

  it('names the byte where the encoding breaks', async () => {
    const start = '{"title":"'
    const broken = [
      [0xff],
      [0xc3, 0x28],
      [0xe2, 0x82],
      [0xed, 0xa0, 0x80],
      [0xf0, 0x9f, 0x98],
      [0xc0, 0x80],
      [0xf5, 0x80, 0x80, 0x80],
    ]
    const lines = broken.map((bytes) =>
      Buffer.concat([Buffer.from(`${start}é`), Buffer.from(bytes), Buffer.from('"}\n')]),
    )
    const read = await readPapers(Buffer.concat([...lines, Buffer.from(jsonl({ title: 'fine' }))]))
    expect(read.refused).toEqual(
      broken.map((_, at) => `${at + 1}: broken encoding at byte 13 of line ${at + 1}: it is not UTF-8`),
    )
    expect(read.papers).toHaveLength(1)
  })

  it('refuses what is over 1 MB and takes what is just below', async () => {
    const frame = jsonl({ title: 'T', abstract: '' }).length
    const sized = (size: number) => jsonl({ title: 'T', abstract: 'x'.repeat(size - frame) })
    const fits = sized(1_000_000)
    expect(Buffer.byteLength(fits)).toBe(1_000_000)
    const read = await readPapers(
      [sized(1_000_001), fits, sized(3_000_000), jsonl({ title: 'small' })].join('\r\n'),
      {
        chunk: 10_007,
      },
    )
    expect(read.refused).toEqual([
      '1: is over 1 MB: split or shorten it',
      '3: is over 1 MB: split or shorten it',
    ])
    expect(read.papers.map((paper) => paper.title)).toEqual(['T', 'small'])
  })

  it('refuses an id seen before in the run, over all inputs', async () => {
    const seen = new Set<string>()
    const first = await readPapers(
      jsonl({ id: 'd0', title: 'a' }, { id: 'd1', title: 'a' }, { id: 'd0', title: 'b' }),
      { seen },
    )
    expect(first.papers.map((paper) => paper.id)).toEqual(['paper:d0', 'paper:d1'])
    expect(first.refused).toEqual(['3: the id paper:d0 was seen before in this run'])
    const second = await readPapers(jsonl({ id: 'd1', title: 'c' }, { title: 'Same' }, { title: 'same ' }), {
      seen,
    })
    expect(second.refused).toEqual([
      '1: the id paper:d1 was seen before in this run',
      '3: the same title was seen before in this run (give the papers ids to keep both)',
    ])
  })

  it('lets a refused record keep its id for the next', async () => {
    const read = await readPapers(jsonl({ id: 'd0' }, { id: 'd0', title: 'a' }))
    expect(read.papers).toHaveLength(1)
  })

  it('counts keys it does not read, and a number of citations among them', async () => {
    const read = await readPapers(
      jsonl(
        { title: 'a', cites: 25, keywords: [] },
        { title: 'b', citations: 3, keywords: ['x'], cites: ['a'] },
      ),
    )
    expect(read.receipt.ignoredKeys).toEqual({ cites: 1, citations: 1, keywords: 2 })
    expect(read.papers.map((paper) => paper.cites)).toEqual([[], ['paper:a']])
  })

  it('bounds the keys it counts', async () => {
    const wide = Object.fromEntries(Array.from({ length: 1500 }, (_, at) => [`key${at}`, at]))
    const read = await readPapers(jsonl({ title: 'a', ...wide }))
    expect(Object.keys(read.receipt.ignoredKeys)).toHaveLength(1001)
    expect(read.receipt.ignoredKeys['(further keys)']).toBe(500)
  })

  it('does not trip over keys that objects have anyway', async () => {
    const read = await readPapers('{"title":"a","__proto__":{"abstract":"no"},"constructor":1}')
    expect(read.papers[0]?.abstract).toBe('')
    expect(Object.keys(read.receipt.ignoredKeys)).toEqual(['__proto__', 'constructor'])
  })

  it.each([1, 2, 3, 7, 64, 100_000])('reads the same in chunks of %i bytes', async (chunk) => {
    const text = `\uFEFF\r\n${jsonl({ title: 'Ünï', abstract: '𝒜'.repeat(40) })}\r\n\n \n${jsonl({ title: 'b' })}`
    const read = await readPapers(text, { chunk })
    expect(read.records.map(({ line, paper }) => [line, paper.title])).toEqual([
      [2, 'Ünï'],
      [5, 'b'],
    ])
    expect(read.papers[0]?.abstract).toBe('𝒜'.repeat(40))
    expect(read.receipt.skipped).toEqual({ blank: 3 })
  })
})
