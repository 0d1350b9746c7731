import { describe, expect, it } from 'vitest'
import { readPapers } from '../support/read-papers.ts'

const titles = (papers: readonly { readonly title: string }[]) => papers.map((paper) => paper.title)

describe('CSV', () => {
  it('gives every field of a paper, texts exactly as they stand', async () => {
    const read = await readPapers(
      [
        'ID,Title,Abstract,Authors,Published,Venue,URL,Cites',
        'd0," A title, with ""quotes"" ","Line one.\r\nLine two,\n\nline four.",Ada Example; Bo Beispiel,2017-06-12,V,https://example.org,d1; 1706.03762',
        'd1,Plain,,,,,,',
      ].join('\r\n'),
      { chunk: 11 },
    )
    expect(read.receipt.kind).toBe('csv')
    expect(read.records.map((record) => record.line)).toEqual([2, 6])
    expect(read.papers[0]).toEqual({
      id: 'paper:d0',
      title: ' A title, with "quotes" ',
      abstract: 'Line one.\r\nLine two,\n\nline four.',
      authors: ['Ada Example', 'Bo Beispiel'],
      published: '2017-06-12',
      venue: 'V',
      url: 'https://example.org',
      cites: ['paper:arxiv:1706.03762', 'paper:d1'],
    })
    expect(read.papers[1]).toMatchObject({ title: 'Plain', abstract: '', published: null, authors: [] })
    expect(read.receipt).toMatchObject({ lines: 6, taken: { record: 5 }, skipped: { 'column names': 1 } })
  })

  it.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
    ['bars', '|'],
  ])('is told by its column names, separated by %s', async (_, separator) => {
    const rows = [
      ['year', '"title"', 'note'],
      ['2017', 'A title', 'x'],
      ['2018', '5" disks', ''],
    ]
    const read = await readPapers(rows.map((row) => row.join(separator)).join('\n'))
    expect(read.receipt.kind).toBe('csv')
    expect(titles(read.papers)).toEqual(['A title', '5" disks'])
    expect(read.receipt.ignoredKeys).toEqual({ note: 1 })
  })

  it.each([
    ['no title', ',x,2017', 'no title'],
    ['an unreadable date', 'T,x,soon', '"year" is no date: "soon" (write YYYY, YYYY-MM or YYYY-MM-DD)'],
    ['too few fields', 'T,x', 'has 2 fields where the first row has 3 (quote fields that hold separators)'],
    [
      'too many fields',
      'T,x,2017,y',
      'has 4 fields where the first row has 3 (quote fields that hold separators)',
    ],
    ['a quote that is not closed', 'T,"x,2017', 'has a quote that is not closed'],
    [
      'text after a quoted field',
      'T,"x" y,2017',
      'has text after a closing quote (write a quote inside a quoted field twice)',
    ],
    [
      'a title seen before',
      'Before,x,2017',
      'the same title was seen before in this run (give the papers ids to keep both)',
    ],
  ])('refuses a row with %s and takes its neighbours', async (_, row, reason) => {
    const read = await readPapers(`title,abstract,year\nBefore,x,2016\n${row}\nAfter,"x, y",2018\nLast,"z",`)
    expect(read.refused).toEqual([`3: ${reason}`])
    expect(titles(read.papers)).toEqual(['Before', 'After', 'Last'])
  })

  it('loses one row to a quote that nothing below closes, in a file of many chunks', async () => {
    const rows = Array.from({ length: 3000 }, (_, at) =>
      at === 100 ? `T${at},"open` : `T${at},"an, abstract ${at}"`,
    )
    const read = await readPapers(['title,abstract', ...rows].join('\n'), { chunk: 512 })
    expect(read.refused).toEqual(['102: has a quote that is not closed'])
    expect(read.papers).toHaveLength(2999)
  })

  it('refuses a row of broken encoding, and one over 1 MB on one line or many', async () => {
    const rows = ['title,abstract', 'A,x', 'B,\u0001', `C,${'x'.repeat(1_000_000)}`, 'D,y']
    const bytes = Buffer.from(rows.join('\n'))
    bytes[bytes.indexOf(1)] = 0xe9
    const read = await readPapers(bytes)
    expect(read.refused).toEqual([
      '3: broken encoding at byte 3 of line 3: it is not UTF-8',
      '4: is over 1 MB: split or shorten it',
    ])
    expect(titles(read.papers)).toEqual(['A', 'D'])
  })

  it('does not take a number of citations for a citation', async () => {
    const read = await readPapers('title,cites\nA,25\nB,d1;25\n')
    expect(read.papers.map((paper) => paper.cites)).toEqual([[], ['paper:25', 'paper:d1']])
    expect(read.receipt.ignoredKeys).toEqual({ cites: 1 })
  })

  it('says which columns there are when none is called title', async () => {
    await expect(readPapers('name,text\nA,x\n', { from: 'csv' })).rejects.toThrow(
      'test input: no column is called title; the first row has ["name","text"]',
    )
    await expect(readPapers('title,Title\nA,x\n')).rejects.toThrow('test input: two columns are called title')
    await expect(readPapers('title,"abstract\nA,x\n', { from: 'csv' })).rejects.toThrow(
      'test input: the row of column names has a quote that is not closed',
    )
    await expect(readPapers('title,abstract\n\n')).rejects.toThrow('test input: holds no papers')
  })
})
