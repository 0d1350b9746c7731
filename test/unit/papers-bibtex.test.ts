import { describe, expect, it } from 'vitest'
import { readPapers } from '../support/read-papers.ts'

const readOne = async (fields: string, key = 'key') =>
  (await readPapers(`@article{${key},\n${fields}\n}`)).papers[0]

describe('BibTeX', () => {
  it('gives every field of a paper, LaTeX decoded', async () => {
    const read = await readPapers(
      String.raw`% exported
@string{conf = "Proceedings of \"Uber"}
@comment{ not an entry }

@inproceedings{ada17,
  title     = {{A} Title with {\'e}l{\`e}ve, $\alpha$ \& 5\% of {BERT}},
  author    = {Example, Ada and {\L}ukasz Beispiel and {The Big Team} and others},
  booktitle = conf,
  year      = 2017,
  month     = jun,
  abstract  = {Where x < y and y > z,
    we gain 5% over the \emph{baseline}, for \$3. See \url{https://example.org/a_b}.},
  url       = {https://example.org/x_y?z=1&a=b},
  keywords  = {a, b}
}`,
    )
    expect(read.receipt.kind).toBe('bibtex')
    expect(read.records).toEqual([
      {
        kind: 'paper',
        line: 5,
        paper: {
          id: 'paper:ada17',
          title: 'A Title with élève, α & 5% of BERT',
          abstract:
            'Where x < y and y > z, we gain 5% over the baseline, for $3. See https://example.org/a_b.',
          authors: ['Ada Example', 'Łukasz Beispiel', 'The Big Team'],
          published: '2017-06',
          venue: 'Proceedings of Über',
          url: 'https://example.org/x_y?z=1&a=b',
          cites: [],
        },
      },
    ])
    expect(read.receipt).toMatchObject({
      lines: 15,
      taken: { record: 11 },
      skipped: { '@comment': 1, '@string': 1, blank: 1, 'outside entries': 1 },
      ignoredKeys: { keywords: 1 },
    })
  })

  it.each([
    ['eprint = {1706.03762v5}, archivePrefix = {arXiv}, doi = {10.1000/x}', 'paper:arxiv:1706.03762'],
    ['eprint = {hep-th/9901001}, eprinttype = {arxiv}', 'paper:arxiv:hep-th/9901001'],
    ['eprint = {arXiv:1706.03762}, archiveprefix = "arXiv"', 'paper:arxiv:1706.03762'],
    ['eprint = {12345}, archivePrefix = {PubMed}', 'paper:DBLP:conf/nips/Ada17'],
    ['doi = {https://doi.org/10.1000/AbC_d}', 'paper:doi:10.1000/abc_d'],
    [String.raw`doi = {10.1000/AbC\_d}`, 'paper:doi:10.1000/abc_d'],
    ['doi = {n/a}', 'paper:DBLP:conf/nips/Ada17'],
    ['note = {x}', 'paper:DBLP:conf/nips/Ada17'],
  ])('with %s has the id %s', async (fields, id) => {
    expect((await readOne(`title = {T}, ${fields}`, 'DBLP:conf/nips/Ada17'))?.id).toBe(id)
  })

  it.each([
    ['year = {2017}', '2017'],
    ['year = "2017", month = {6}', '2017-06'],
    ['year = 2017, month = "June", day = 3', '2017-06-03'],
    ['year = 2017, month = {July/August}', '2017-07'],
    ['date = {2017-06-12}', '2017-06-12'],
    ['date = {2017-06-12/2017-06-15}, year = {in press}', '2017-06-12'],
    ['note = {x}', null],
  ])('with %s was published %s', async (fields, published) => {
    expect((await readOne(`title = {T}, ${fields}`))?.published).toBe(published)
  })

  it.each([
    ['no title', '@misc{b, year = 2017}', 'no title'],
    [
      'an unreadable year',
      '@misc{b, title = {T}, year = {in press}}',
      '"year" is no date: "in press" (write YYYY, YYYY-MM or YYYY-MM-DD)',
    ],
    ['an unreadable month', '@misc{b, title = {T}, year = 2017, month = {13}}', '"month" is no month: "13"'],
    ['a brace too few', '@misc{b, title = {T, year = 2017}', 'has no end: a closing brace is missing'],
    ['a brace too many', '@misc{b, title = {T}}, year = 2017}', 'has a closing brace too many'],
    ['a comma missing', '@misc{b, title = {T} year = 2017}', /^3: cannot be read as BibTeX: /],
    ['no name for a value', '@misc{b, {T}, year = 2017}', /^3: cannot be read as BibTeX: /],
    [
      'a neighbour on its line',
      '@misc{b, title = {T}} @misc{c, title = {U}}',
      'shares its lines with another entry: start each on a line of its own',
    ],
    ['an id seen before', '@misc{a, title = {T}}', 'the id paper:a was seen before in this run'],
    [
      '64 kB of text',
      `@misc{b, title = {T}, note = {${'x y\n'.repeat(16_001)}}}`,
      'is over 64 kB, too long for LaTeX to be decoded: shorten it or give it as JSON Lines',
    ],
    [
      'braces without end',
      `@misc{b, title = {${'{'.repeat(20_000)}${'}'.repeat(20_000)}}}`,
      'has braces nested too deeply',
    ],
    [
      '1 MB of text',
      `@misc{b, title = {T}, note = {${'x\n'.repeat(500_001)}}}`,
      'is over 1 MB: split or shorten it',
    ],
  ])('refuses an entry with %s and takes its neighbours', async (_, entry, reason) => {
    const read = await readPapers(`@misc{a, title = {A}}\n\n${entry}\n\n@misc{z, title = {Z}}\n`)
    expect(read.refused).toEqual([
      typeof reason === 'string' ? `3: ${reason}` : expect.stringMatching(reason),
    ])
    expect(read.papers.map((paper) => paper.title)).toEqual(['A', 'Z'])
  })

  it('refuses an entry of broken encoding, naming the line', async () => {
    const bytes = Buffer.from('@misc{a,\n title = {A \u0001},\n}\n@misc{z, title = {Z}}')
    bytes[bytes.indexOf(1)] = 0xe9
    const read = await readPapers(bytes)
    expect(read.refused).toEqual(['1: broken encoding at byte 13 of line 2: it is not UTF-8'])
    expect(read.papers).toHaveLength(1)
  })

  it.each([
    ['parentheses around an entry', '@article(a, title = {A :) B}, year = 2017)', 'A :) B'],
    ['an escaped brace', String.raw`@article{a, title = {A \} B}}`, 'A } B'],
    [
      'quotes and concatenation',
      '@string{x = "B"}\n@article{a, title = "A {"}quoted{"} " # x}',
      'A "quoted" B',
    ],
    ['a title over two lines', '@article{a, title = {A\n    B}}', 'A B'],
    ['a name no @string defines', '@article{a, title = {A}, journal = jmlr}', 'A'],
    ['a price', '@article{a, title = {A for $5}}', 'A for $5'],
    ['angle brackets', '@article{a, title = {A<B> and <b>C</b>}}', 'A<B> and <b>C</b>'],
    ['font commands', String.raw`@article{a, title = {\textbf{A} {\it B}$^2$ \unknown{C}}}`, 'A B² C'],
  ])('reads %s', async (_, text, title) => {
    const read = await readPapers(text, { from: 'bibtex' })
    expect(read.refused).toEqual([])
    expect(read.papers.map((paper) => paper.title)).toEqual([title])
  })
})
