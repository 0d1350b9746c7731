import { ENTITY_KINDS } from '../../src/graph/model.ts'
import { of, type Params } from './params.ts'

/** Parameters for the files of cypher/read that count papers by when they were published or came. */
export function periodCases(
  someEntities: readonly Params[],
  dates: readonly { readonly asOf: string | null }[],
): Readonly<Record<string, readonly Params[]>> {
  const none: string[] = []
  const published = of(
    [
      { from: '2019', middle: '2020', inexact: none },
      { from: '2019-10', middle: '2020-05', inexact: ['2019', '2020'] },
    ],
    { to: '2020~' },
    { to: '2019~' },
  )
  const arrived = of(
    [
      { middle: 1, to: 2 },
      { middle: 0, to: 1 },
      { middle: 5, to: 1_000 },
    ],
    ...dates,
  )
  const compared = [
    { newest: 100, kinds: [...ENTITY_KINDS], limit: 1_000 },
    { newest: 7, kinds: ['METHOD'], limit: 5 },
  ]
  return {
    'count-arrived': arrived,
    'count-inexact': [{ inexact: none }, { inexact: ['2019', '2020-01'] }],
    'count-ingest-runs': [{}],
    'count-published': published,
    'entity-trend': of(someEntities, { length: 4 }, { length: 7 }).flatMap((one) => of([one], ...dates)),
    'find-ingest-runs': [{ firsts: [1, 2, 999] }, { firsts: [] }],
    'list-ingest-runs': [
      { before: 1_000_000, limit: 5 },
      { before: 2, limit: 5 },
      { before: 1, limit: 5 },
    ],
    'papers-by-period': of([{ length: 4 }, { length: 7 }], { asOf: '~' }, { asOf: '2020-06~' }),
    'rising-arrived': of(arrived, ...compared),
    'rising-papers': of(
      of(someEntities, { limit: 3 }, { limit: 50 }),
      ...published.map((periods) => ({ ...periods, middleWrite: null, toWrite: null })),
      ...dates.map(({ asOf }) => ({
        from: null,
        middle: null,
        to: asOf,
        inexact: none,
        middleWrite: 1,
        toWrite: 2,
      })),
    ),
    'rising-published': of(published, ...compared),
  }
}
