import { z } from 'zod'
import { compareCodePoints } from '../../extraction/code-point-order.ts'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'
import { groupBy } from './by-parent.ts'
import { Claim, type ClaimRow } from './claims.ts'
import { StatementRow } from './shapes.ts'

/** Most results of a dataset that are looked at, those of its newest papers. */
export const MOST_RESULTS = 1_000
const MOST_OUTCOMES = 100

const claimsOnDatasetQuery = defineQuery(
  'read/claims-on-dataset',
  z.object({
    id: z.string(),
    metric: z.string().nullable(),
    asOf: z.string().nullable(),
    limit: z.number().int(),
  }),
  z.object({
    claim: Claim,
    paper: z.string(),
    published: z.string(),
    method: z.string().nullish(),
    metric: z.string().nullish(),
  }),
)
const Outcome = z.object({
  winner: z.string(),
  loser: z.string(),
  paper: z.string(),
  published: z.string(),
  here: z.boolean(),
  edge: StatementRow,
})
const outcomesAmongQuery = defineQuery(
  'read/outcomes-among',
  z.object({
    ids: z.array(z.string()),
    dataset: z.string(),
    asOf: z.string().nullable(),
    limit: z.number().int(),
  }),
  Outcome,
)

/** A printed result and the date of its paper, empty where there is none. */
export interface DatedClaim extends ClaimRow {
  readonly published: string
}

/** Results that papers print on a dataset, by one metric if it is given, up to a date if there is one; in no order. */
export async function claimsOnDataset(
  store: GraphStore,
  dataset: string,
  metric: string | null,
  asOf: string | null,
): Promise<DatedClaim[]> {
  const rows = await store.read(claimsOnDatasetQuery, { id: dataset, metric, asOf, limit: MOST_RESULTS })
  return rows.map(({ claim, ...rest }) => ({ ...claim, ...rest, dataset }))
}

/** A paper that says which of two methods outperforms the other. */
export type Outcome = z.infer<typeof Outcome>

/** Two methods of which papers say both that the one outperforms the other and that the other does the one. */
export interface Contradiction {
  /** The method with the smaller id. */
  readonly method: string
  readonly rival: string
  /** Papers by which `method` outperforms `rival`, newest first; never empty. */
  readonly wins: readonly Outcome[]
  /** Papers by which it is the other way round. */
  readonly losses: readonly Outcome[]
}

/** Contradictions among some methods, by the ids of the two; of each method at most its 100 newest wins are looked at. */
export async function contradictionsAmong(
  store: GraphStore,
  methods: readonly string[],
  dataset: string,
  asOf: string | null,
): Promise<Contradiction[]> {
  const params = { ids: [...methods], dataset, asOf, limit: MOST_OUTCOMES }
  const outcomes = await store.read(outcomesAmongQuery, params)
  const byPair = groupBy(outcomes, ({ winner, loser }) => `${winner} ${loser}`)
  return [...byPair.values()]
    .flatMap((wins): Contradiction[] => {
      const [{ winner: method = '', loser: rival = '' } = {}] = wins
      const losses = byPair.get(`${rival} ${method}`)
      return losses === undefined || compareCodePoints(method, rival) >= 0
        ? []
        : [{ method, rival, wins, losses }]
    })
    .sort((a, b) => compareCodePoints(a.method, b.method) || compareCodePoints(a.rival, b.rival))
}
