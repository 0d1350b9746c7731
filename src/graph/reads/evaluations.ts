import { z } from 'zod'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'
import { Assertion } from './shapes.ts'

const Ends = z.object({
  methods: z.array(z.string()),
  datasets: z.array(z.string()),
  asOf: z.string().nullable(),
})
const Pair = z.object({ method: z.string(), dataset: z.string() })
const Stated = Pair.extend({ assertion: Assertion, papers: z.number().int() })
const fromMethods = defineQuery('read/evaluations-of-methods', Ends, Stated)
const fromDatasets = defineQuery('read/evaluations-on-datasets', Ends, Stated)
const byTheirPapers = defineQuery('read/tried-by-their-papers', Ends, Pair.extend({ paper: z.string() }))

/** What papers say of the evaluation of a method on a dataset. */
export interface Evaluation {
  /** Number of papers that state it, that deny it and that plan it. */
  readonly papers: Readonly<Record<z.infer<typeof Assertion>, number>>
  /** Papers that introduce the method and evaluate on the dataset, which says it too; ids. */
  readonly introducing: readonly string[]
}

/** Evaluations by `method dataset`, ids of both. */
export type Evaluations = ReadonlyMap<string, Evaluation>

/**
 * What papers say of the evaluation of any of some methods on any of some datasets; nothing for pairs of which none says
 * anything. What is read grows with the links of the shorter list, and with the papers that introduce a method.
 */
export async function evaluations(
  store: GraphStore,
  methods: readonly string[],
  datasets: readonly string[],
  asOf: string | null,
): Promise<Evaluations> {
  const query = methods.length < datasets.length ? fromMethods : fromDatasets
  const ends = { methods: [...methods], datasets: [...datasets], asOf }
  const [stated, implied] = await Promise.all([store.read(query, ends), store.read(byTheirPapers, ends)])
  const found = new Map<string, Evaluation>()
  const of = ({ method, dataset }: z.infer<typeof Pair>) => found.get(`${method} ${dataset}`) ?? UNSAID
  for (const row of stated) {
    const { papers, introducing } = of(row)
    const said = { papers: { ...papers, [row.assertion]: row.papers }, introducing }
    found.set(`${row.method} ${row.dataset}`, said)
  }
  for (const row of implied) {
    const { papers, introducing } = of(row)
    found.set(`${row.method} ${row.dataset}`, { papers, introducing: [...introducing, row.paper] })
  }
  return found
}

/** What is said where nothing is. */
export const UNSAID: Evaluation = { papers: { ASSERTED: 0, NEGATED: 0, FUTURE: 0 }, introducing: [] }
