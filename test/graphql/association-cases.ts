import { T } from '../support/twelve-papers.ts'
import { type Case, near, nodes } from './cases.ts'

const { log2, sqrt } = Math
/** What an edge says of an association: papers in all, on the one, on the other, on both. */
const tied = (all: number, own: number, other: number, both: number) => {
  const lift = (both * all) / (own * other)
  return { papers: both, lift: near(lift), pmi: near(log2(lift)), npmi: near(log2(lift) / log2(all / both)) }
}
const TIED = 'papers lift pmi npmi node { id }'

/** How much more than by chance things are mentioned together, of twelve papers. */
export const ASSOCIATION_CASES: readonly Case[] = [
  {
    // Of 12 papers 5 are on Wren. Song recognition shares 2 papers with it, Osprey 1: too few to be ranked by NPMI.
    asks: 'what a method is most tied to, and in which sentences',
    query: `query ($evidence: Int) { method(name: "Wren") { cooccurring(orderBy: NPMI) { totalCount edges { ${TIED} } }
      usual: cooccurring(orderBy: PAPERS, first: 4) { edges { ${TIED} } }
      one: cooccurring(types: [DATASET], orderBy: NPMI) { edges { evidence(first: $evidence) { surface text paper { id } } } } } }`,
    variables: { evidence: 2 },
    gives: {
      method: {
        cooccurring: {
          totalCount: 4,
          edges: [
            { ...tied(12, 5, 5, 4), node: { id: 'dataset:fenland' } },
            { ...tied(12, 5, 4, 3), node: { id: 'method:finch' } },
            { ...tied(12, 5, 5, 3), node: { id: 'concept:accuracy' } },
            { ...tied(12, 5, 8, 4), node: { id: 'concept:birdsong' } },
          ],
        },
        usual: {
          edges: [
            { ...tied(12, 5, 8, 4), node: { id: 'concept:birdsong' } },
            { ...tied(12, 5, 5, 4), node: { id: 'dataset:fenland' } },
            { ...tied(12, 5, 5, 3), node: { id: 'concept:accuracy' } },
            { ...tied(12, 5, 4, 3), node: { id: 'method:finch' } },
          ],
        },
        one: {
          edges: [
            {
              evidence: [
                { surface: 'uses Wren', text: 'Osprey uses Wren and Heron.', paper: { id: T.osprey } },
                {
                  surface: 'will try Osprey on Fenland',
                  text: 'We will try Osprey on Fenland.',
                  paper: { id: T.osprey },
                },
                {
                  surface: 'train Wren',
                  text: 'We train Wren for longer and compare it to Finch.',
                  paper: { id: T.rematch },
                },
                {
                  surface: 'On Fenland',
                  text: 'On Fenland Wren outperforms Finch.',
                  paper: { id: T.rematch },
                },
              ],
            },
          ],
        },
      },
    },
  },
  {
    // Up to 2020 there are 4 dated papers: Wren, Finch, Fenland and Moorland; up to 2021 there are 7.
    asks: 'the same as the papers up to a date tell it',
    query: `{ method(name: "Wren") { cooccurring(types: [DATASET], asOf: "2020") { totalCount edges { ${TIED} evidence(first: 1) { paper { id } } } }
      early: cooccurring(asOf: "2018") { totalCount edges { papers } } } }`,
    gives: {
      method: {
        cooccurring: {
          totalCount: 2,
          edges: [
            {
              ...tied(4, 2, 3, 2),
              node: { id: 'dataset:fenland' },
              evidence: [{ paper: { id: T.finch } }, { paper: { id: T.finch } }],
            },
            {
              ...tied(4, 2, 2, 1),
              node: { id: 'dataset:moorland' },
              evidence: [{ paper: { id: T.finch } }, { paper: { id: T.finch } }],
            },
          ],
        },
        early: { totalCount: 0, edges: [] },
      },
    },
  },
  {
    asks: 'the methods and datasets that a concept is most tied to',
    query: `{ concept(name: "birdsong") { methods(orderBy: NPMI) { totalCount edges { ${TIED} } } datasets(orderBy: NPMI, asOf: "2021") { edges { ${TIED} } }
      none: methods(asOf: "2018") { totalCount } evidence: datasets(first: 1) { edges { evidence(first: 0) { surface } } } more: methods(first: 1, asOf: "2019") { edges { evidence(first: 1) { surface } } } } }`,
    gives: {
      concept: {
        methods: {
          totalCount: 4,
          edges: [
            { ...tied(12, 8, 4, 4), node: { id: 'method:robin' } },
            { ...tied(12, 8, 3, 3), node: { id: 'method:heron' } },
            { ...tied(12, 8, 5, 4), node: { id: 'method:wren' } },
            { ...tied(12, 8, 4, 3), node: { id: 'method:finch' } },
          ],
        },
        datasets: { edges: [{ ...tied(7, 5, 3, 3), node: { id: 'dataset:fenland' } }] },
        none: { totalCount: 0 },
        evidence: { edges: [{ evidence: [] }] },
        more: { edges: [{ evidence: [{ surface: 'Birdsong' }, { surface: 'introduce Wren' }] }] },
      },
    },
  },
  {
    asks: 'methods that keep the company of a method, why, and as the papers up to a date tell it',
    query: `{ method(name: "Wren") { related { edges { score ${TIED} } } early: related(asOf: "2020") { totalCount edges { score node { id } evidence(first: 1) { surface } } } } }`,
    gives: {
      method: {
        related: {
          edges: [
            { score: near(3 / sqrt(5 * 4)), ...tied(12, 5, 4, 3), node: { id: 'method:finch' } },
            { score: near(2 / sqrt(5 * 3)), ...tied(12, 5, 3, 2), node: { id: 'method:heron' } },
            { score: near(1 / sqrt(5 * 1)), ...tied(12, 5, 1, 1), node: { id: 'method:osprey' } },
            { score: near(1 / sqrt(5 * 4)), ...tied(12, 5, 4, 1), node: { id: 'method:robin' } },
          ],
        },
        early: {
          totalCount: 1,
          edges: [
            {
              score: near(1 / sqrt(2 * 1)),
              node: { id: 'method:finch' },
              evidence: [{ surface: 'builds on Wren' }, { surface: 'present Finch' }],
            },
          ],
        },
      },
    },
  },
  {
    // Call counting is in 3 papers, all on Coastline; the error rate in one of them, too few to be ranked.
    asks: 'the same of any type of thing',
    query: `{ dataset(name: "Coastline") { cooccurring(orderBy: NPMI, asOf: "2023") { edges { npmi node { id } } } related(asOf: "2023") { totalCount edges { score node { id } } } }
      concept(name: "call counting") { cooccurring(orderBy: PAPERS, types: [METHOD], asOf: "2021") { edges { papers lift node { id } } } related(asOf: "2021") { edges { papers node { id } } } }
      entity(name: "Coastline") { cooccurring(orderBy: NPMI, asOf: null) { edges { node { id } } } related(asOf: null) { edges { node { id } } } } }`,
    gives: {
      dataset: {
        // 11 papers have a date, and 7 of those on birdsong.
        cooccurring: {
          edges: [
            { npmi: near(log2((3 * 11) / (4 * 3)) / log2(11 / 3)), node: { id: 'concept:call-counting' } },
            { npmi: near(log2((3 * 11) / (4 * 7)) / log2(11 / 3)), node: { id: 'concept:birdsong' } },
          ],
        },
        related: {
          totalCount: 2,
          edges: [
            { score: near(1 / sqrt(4 * 4)), node: { id: 'dataset:moorland' } },
            { score: near(1 / sqrt(4 * 5)), node: { id: 'dataset:fenland' } },
          ],
        },
      },
      concept: {
        // Of 7 papers, Heron's is one of two on call counting.
        cooccurring: {
          edges: [
            { papers: 1, lift: near(7 / (2 * 1)), node: { id: 'method:heron' } },
            { papers: 1, lift: near(7 / (2 * 2)), node: { id: 'method:robin' } },
          ],
        },
        related: {
          edges: [
            { papers: 1, node: { id: 'concept:error-rate' } },
            { papers: 1, node: { id: 'concept:birdsong' } },
          ],
        },
      },
      entity: {
        cooccurring: nodes('concept:call-counting', 'concept:birdsong'),
        related: nodes('dataset:moorland', 'dataset:fenland'),
      },
    },
  },
]
