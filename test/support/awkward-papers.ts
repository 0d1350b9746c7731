/** Papers whose texts have broken many an export: escapes, quotes, markup, line ends, other scripts, astral characters. */
const AWKWARD_PAPERS = [
  {
    id: 'awkward-1',
    title:
      'A "quoted" title, it\'s <b>bold</b> & \\underline{underlined}: BERT\u2028on \\u0041 {braces} $50\\%$',
    abstract:
      'We evaluate BERT on SQuAD.\r\nTab\there, bell \u0001, no-break\u00a0space, \ud835\udd38 \ud83d\ude80, ]]> -->.',
    authors: ['D\'Arcy "O" Brien', '李明', 'Back\\slash, Jr.'],
    published: '2020-02-29',
    venue: 'Tests & <Trials>',
    cites: ['awkward-2', 'not-here'],
  },
  {
    id: 'awkward-2',
    title: '  Spaces around a title about LSTM  ',
    abstract: 'אנו משתמשים ב-BERT.',
    year: 2021,
  },
  // Another paper of the same title.
  { id: 'awkward-3', title: '  Spaces around a title about LSTM  ', cites: ['awkward-1'] },
  { id: 'arXiv:2101.00001v2', title: 'An arXiv paper', url: 'https://arxiv.org/abs/2101.00001?a=1&b=2' },
  { id: 'https://doi.org/10.1000/XYZ(1)', title: 'A paper with a DOI', published: '2019-07' },
  { title: 'No id at all: ResNet for image classification' },
]

/** They as a JSON Lines source. */
export const AWKWARD_SOURCE = AWKWARD_PAPERS.map((paper) => `${JSON.stringify(paper)}\n`).join('')
export const AWKWARD_COUNT = AWKWARD_PAPERS.length
