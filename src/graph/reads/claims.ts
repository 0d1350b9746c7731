import { z } from 'zod'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'
import { byParent, totals } from './by-parent.ts'
import { Ids, Total } from './shapes.ts'

/** What a claim holds of its own. */
export const Claim = z.object({
  id: z.string(),
  text: z.string(),
  field: z.enum(['title', 'abstract']),
  start: z.number().int(),
  end: z.number().int(),
  value: z.string(),
  number: z.number().nullish(),
  unit: z.enum(['percent', 'points', 'times']).nullish(),
  direction: z.enum(['up', 'down']).nullish(),
})
const about = {
  method: z.string().nullish(),
  dataset: z.string().nullish(),
  metric: z.string().nullish(),
}

const findClaimsQuery = defineQuery(
  'read/find-claims',
  Ids,
  z.object({ claim: Claim, paper: z.string(), ...about }),
)
const paperClaimsQuery = defineQuery(
  'read/paper-claims',
  Ids.extend({ limit: z.number().int() }),
  z.object({ parent: z.string(), claim: Claim, ...about }),
)
const countPaperClaimsQuery = defineQuery('read/count-paper-claims', Ids, Total)

const claimsOfMethodsQuery = defineQuery(
  'read/claims-of-methods',
  Ids.extend({
    datasets: z.array(z.string()).nullable(),
    asOf: z.string().nullable(),
    limit: z.number().int(),
  }),
  z.object({
    parent: z.string(),
    claim: Claim,
    paper: z.string(),
    published: z.string(),
    dataset: z.string().nullish(),
    metric: z.string().nullish(),
  }),
)

/** A printed result with the ids of its paper and of the entities it is about. */
export interface ClaimRow extends z.infer<typeof Claim> {
  readonly paper: string
  readonly method?: string | null | undefined
  readonly dataset?: string | null | undefined
  readonly metric?: string | null | undefined
}

/** The claims that are there, by id. */
export async function findClaims(store: GraphStore, ids: readonly string[]): Promise<Map<string, ClaimRow>> {
  const rows = await store.read(findClaimsQuery, { ids: [...ids] })
  return new Map(rows.map(({ claim, ...ends }) => [claim.id, { ...claim, ...ends }]))
}

/** For each paper its claims, title before abstract, in the order of the text, at most `limit`. */
export async function paperClaims(
  store: GraphStore,
  ids: readonly string[],
  limit: number,
): Promise<Map<string, { readonly parent: string; readonly claim: ClaimRow }[]>> {
  const rows = await store.read(paperClaimsQuery, { ids: [...ids], limit })
  return byParent(
    rows.map(({ parent, claim, ...ends }) => ({ parent, claim: { ...claim, paper: parent, ...ends } })),
  )
}

export async function countPaperClaims(store: GraphStore, ids: readonly string[]) {
  return totals(await store.read(countPaperClaimsQuery, { ids: [...ids] }))
}

/** Which results count. */
export interface ClaimScope {
  /** Ids of the only datasets they may be measured on; null for any and none. */
  readonly datasets: readonly string[] | null
  /** What dates of papers are compared to; null for papers of any date and of none. */
  readonly asOf: string | null
}

/** For each method the results that papers print for it, newest first, at most `limit`. */
export async function methodClaims(
  store: GraphStore,
  ids: readonly string[],
  { datasets, asOf }: ClaimScope,
  limit: number,
): Promise<Map<string, ClaimRow[]>> {
  const params = { ids: [...ids], datasets: datasets === null ? null : [...datasets], asOf, limit }
  const rows = await store.read(claimsOfMethodsQuery, params)
  const claims = byParent(rows)
  return new Map(
    [...claims].map(([method, found]) => [
      method,
      found.map(({ claim, paper, dataset, metric }) => ({ ...claim, paper, method, dataset, metric })),
    ]),
  )
}
