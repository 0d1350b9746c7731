import { T } from '../support/twelve-papers.ts'
import { type Case, near } from './cases.ts'

/** What a thing counts that so many of some papers mention. */
const weight = (papers: number, all = 12): number => Math.log((all + 1) / (papers + 0.5))
const reason = (entity: string, papers: number, ...surfaces: readonly string[]) => ({
  entity: { id: entity },
  weight: near(weight(papers)),
  evidence: surfaces.map((surface) => ({ surface })),
})

/** Why papers are related, of twelve papers. */
export const RELATED_CASES: readonly Case[] = [
  {
    // It is on Robin and Coastline, each in 4 papers, on call counting, in 3, and birdsong, in 8: what shares birdsong alone comes last.
    asks: 'papers that are related to a paper, and why',
    query: `{ paper(id: "${T.field}") { related(first: 5) { totalCount edges { score cites citedBy node { id } } } last: related(after: null) { edges { node { id } } }
      second: related(first: 2) { edges { node { id } reasons { entity { id } weight evidence { surface } } } } } other: paper(id: "${T.coastline}") { related(first: 2) { edges { citedBy cites node { id } } } } }`,
    gives: {
      paper: {
        related: {
          totalCount: 8,
          edges: [
            { score: near(2 * weight(4) + weight(3) + weight(8)), cites: false, node: { id: T.heron } },
            { score: near(weight(4) + weight(3)), cites: true, node: { id: T.coastline } },
            { score: near(weight(4) + weight(8)), cites: true, node: { id: T.robin } },
            { score: near(weight(4) + weight(8)), cites: false, node: { id: T.survey } },
            { score: near(weight(4) + weight(8)), cites: false, node: { id: T.osprey } },
          ].map((edge) => ({ ...edge, citedBy: false })),
        },
        last: {
          edges: [
            T.heron,
            T.coastline,
            T.robin,
            T.survey,
            T.osprey,
            // Birdsong alone.
            T.wren,
            T.finch,
            T.fenland,
          ].map((id) => ({ node: { id } })),
        },
        second: {
          edges: [
            {
              node: { id: T.heron },
              reasons: [
                reason('concept:call-counting', 3, 'for call counting', 'call counting'),
                reason('dataset:coastline', 4, 'on Coastline', 'on Coastline'),
                reason('method:robin', 4, 'use Robin', 'based on Robin'),
                reason('concept:birdsong', 8, 'birdsong', 'birdsong'),
              ],
            },
            {
              node: { id: T.coastline },
              reasons: [
                reason('concept:call-counting', 3, 'for call counting', 'call counting'),
                reason('dataset:coastline', 4, 'on Coastline', 'release Coastline'),
              ],
            },
          ],
        },
      },
      other: {
        related: {
          edges: [
            { citedBy: false, cites: false, node: { id: T.heron } },
            { citedBy: true, cites: false, node: { id: T.field } },
          ],
        },
      },
    },
  },
  {
    // Of 7 papers 2 mention each of Robin, Coastline and call counting, and 5 birdsong.
    asks: 'the same as the papers up to a date tell it',
    query: `{ paper(id: "${T.field}") { related(first: 3, asOf: "2021") { totalCount edges { score node { id } } } } }`,
    gives: {
      paper: {
        related: {
          totalCount: 6,
          edges: [
            { score: near(3 * weight(2, 7) + weight(5, 7)), node: { id: T.heron } },
            { score: near(2 * weight(2, 7)), node: { id: T.coastline } },
            { score: near(weight(2, 7) + weight(5, 7)), node: { id: T.robin } },
          ],
        },
      },
    },
  },
]
