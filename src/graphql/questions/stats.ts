import { countGraph, type GraphCounts } from '../../graph/counts.ts'
import { countsAsOf } from '../../graph/reads/counts-as-of.ts'
import { extractorVersions } from '../../graph/reads/extractors.ts'
import { once } from '../../graph/reads/once.ts'
import { countInexact } from '../../graph/reads/rising.ts'
import type { GraphStore } from '../../graph/store.ts'
import { builder } from '../builder.ts'
import { asOfArg, upTo } from '../date.ts'
import { searchingAsOf } from '../limits/query-cost.ts'

interface StatsRow {
  readonly engine: string
  readonly count: (of: keyof GraphCounts) => number | Promise<number>
  readonly extractors: () => Promise<string[]>
  readonly undated: () => number | Promise<number>
}

export const Stats = builder.objectRef<StatsRow>('Stats').implement({
  description: 'How much the graph holds.',
  fields: (t) => {
    const count = (of: keyof GraphCounts, description: string) =>
      t.int({ description, resolve: (stats) => stats.count(of) })
    return {
      papers: count('papers', 'Number of papers.'),
      methods: count('methods', 'Number of methods.'),
      datasets: count('datasets', 'Number of datasets.'),
      concepts: count('concepts', 'Number of concepts, tasks and metrics among them.'),
      tasks: count('tasks', 'Number of concepts that are tasks.'),
      metrics: count('metrics', 'Number of concepts that are metrics.'),
      claims: count('claims', 'Number of printed results.'),
      edges: count(
        'edges',
        'Number of edges: relations, one for every paper that states it, and those of claims.',
      ),
      extractors: t.stringList({
        description: 'Versions of the extractor that read the papers, the most used first.',
        resolve: ({ extractors }) => extractors(),
      }),
      engine: t.exposeString('engine', { description: 'The engine that holds it: `grafeo` or `neo4j`.' }),
      undated: t.int({
        description: 'With `asOf`, number of papers that have no date: they are left out.',
        resolve: ({ undated }) => undated(),
      }),
    }
  },
})

/** How much the graph holds; as of a date each number is read when it is asked for, since it takes the papers up to then. */
export async function statsOf(store: GraphStore, asOf: string | null): Promise<StatsRow> {
  const { engine } = store
  const extractors = once(() => extractorVersions(store, asOf))
  if (asOf === null) {
    const counts = await countGraph(store)
    return { engine, count: (of) => counts[of], extractors, undated: () => 0 }
  }
  const counts = countsAsOf(store, asOf)
  return { engine, count: (of) => counts[of](), extractors, undated: once(() => countInexact(store, [])) }
}

builder.queryField('stats', (t) =>
  t.field({
    type: Stats,
    description:
      'How much the graph holds. The engine keeps these numbers, but with `asOf` the papers up to that day are read, and ' +
      'what they say, for each that is selected: methods, datasets and concepts are then those that such a paper mentions, ' +
      'of the type they have now, and citations those between two such papers.',
    args: asOfArg,
    extensions: searchingAsOf(2_000),
    resolve: (_query, { asOf }, { store }) => statsOf(store, upTo(asOf)),
  }),
)
