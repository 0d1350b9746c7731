import type { Case } from './cases.ts'
import { near } from './cases.ts'

type Point = readonly [period: string, papers: number, total: number]
const YEARS = 'points { year month papers total share } inexact undated'
const years = (...of: readonly Point[]) =>
  of.map(([period, papers, total]) => ({
    year: Number(period.slice(0, 4)),
    month: period.length > 4 ? period : null,
    papers,
    total,
    share: near(papers / total),
  }))

/** How often the twelve papers speak of things, over time. */
export const TREND_CASES: readonly Case[] = [
  {
    asks: 'by year, as parts of all papers of the year',
    query: `{ concept(name: "birdsong") { trend { ${YEARS} } } }`,
    gives: {
      concept: {
        trend: {
          points: years(
            ['2018', 1, 1],
            ['2019', 1, 1],
            ['2020', 1, 2],
            ['2021', 2, 3],
            ['2022', 1, 2],
            ['2023', 1, 2],
          ),
          inexact: 0,
          undated: 1,
        },
      },
    },
  },
  {
    // The corpus of 2018 gives no month; both papers of 2022 are of March.
    asks: 'by month, papers that give a year alone counted apart',
    query: `{ concept(name: "birdsong") { trend(by: MONTH) { ${YEARS} } } }`,
    gives: {
      concept: {
        trend: {
          points: years(
            ['2019-03', 1, 1],
            ['2020-05', 1, 1],
            ['2021-01', 1, 1],
            ['2021-07', 1, 1],
            ['2022-03', 1, 2],
            ['2023-06', 1, 1],
          ),
          inexact: 1,
          undated: 1,
        },
      },
    },
  },
  {
    // Of the papers of 2021, Robin's and Coastline's were there by June.
    asks: 'as of a date',
    query: `{ concept(name: "birdsong") { trend(asOf: "2021-06") { ${YEARS} } }
      entity(name: "Osprey") { trend(asOf: "2021") { points { year } undated } }
      method(name: "Heron") { trend(asOf: "2021-06") { ${YEARS} } }
      dataset(name: "Coastline") { trend(by: MONTH, asOf: "2021-06") { ${YEARS} } } }`,
    gives: {
      concept: {
        trend: {
          points: years(['2018', 1, 1], ['2019', 1, 1], ['2020', 1, 2], ['2021', 1, 2]),
          inexact: 0,
          undated: 1,
        },
      },
      entity: { trend: { points: [], undated: 0 } },
      method: { trend: { points: [], inexact: 0, undated: 1 } },
      dataset: { trend: { points: years(['2021-02', 1, 1]), inexact: 0, undated: 0 } },
    },
  },
]
