import { countGraph, type GraphCounts } from '../../graph/counts.ts'
import { extractorVersions } from '../../graph/reads/extractors.ts'
import { builder } from '../builder.ts'

export const Stats = builder.objectRef<GraphCounts>('Stats').implement({
  description: 'How much the graph holds.',
  fields: (t) => ({
    papers: t.exposeInt('papers', { description: 'Number of papers.' }),
    methods: t.exposeInt('methods', { description: 'Number of methods.' }),
    datasets: t.exposeInt('datasets', { description: 'Number of datasets.' }),
    concepts: t.exposeInt('concepts', { description: 'Number of concepts, tasks and metrics among them.' }),
    tasks: t.exposeInt('tasks', { description: 'Number of concepts that are tasks.' }),
    metrics: t.exposeInt('metrics', { description: 'Number of concepts that are metrics.' }),
    claims: t.exposeInt('claims', { description: 'Number of printed results.' }),
    edges: t.exposeInt('edges', {
      description: 'Number of edges: relations, one for every paper that states it, and those of claims.',
    }),
    extractors: t.stringList({
      description: 'Versions of the extractor that read the papers, the most used first.',
      resolve: (_stats, _args, { store }) => extractorVersions(store),
    }),
  }),
})

builder.queryField('stats', (t) =>
  t.field({
    type: Stats,
    description: 'How much the graph holds.',
    resolve: (_query, _args, { store }) => countGraph(store),
  }),
)
