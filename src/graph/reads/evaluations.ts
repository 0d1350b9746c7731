import { z } from 'zod'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'
import { Assertion } from './shapes.ts'

const Ends = z.object({
  methods: z.array(z.string()),
  datasets: z.array(z.string()),
  asOf: z.string().nullable(),
})
const Evaluation = z.object({ method: z.string(), dataset: z.string(), assertion: Assertion })
const fromMethods = defineQuery('read/evaluations-of-methods', Ends, Evaluation)
const fromDatasets = defineQuery('read/evaluations-on-datasets', Ends, Evaluation)
const byTheirPapers = defineQuery('read/tried-by-their-papers', Ends, Evaluation.omit({ assertion: true }))

/**
 * How papers say that any of some methods is evaluated on any of some datasets, each way of saying it once; a paper that
 * introduces a method and evaluates on a dataset says it too. What is read grows with the links of the shorter list, and
 * with the papers that introduce a method.
 */
export async function evaluations(
  store: GraphStore,
  methods: readonly string[],
  datasets: readonly string[],
  asOf: string | null,
): Promise<z.infer<typeof Evaluation>[]> {
  const query = methods.length < datasets.length ? fromMethods : fromDatasets
  const ends = { methods: [...methods], datasets: [...datasets], asOf }
  const [stated, implied] = await Promise.all([store.read(query, ends), store.read(byTheirPapers, ends)])
  return [...stated, ...implied.map((row) => ({ ...row, assertion: 'ASSERTED' as const }))]
}
