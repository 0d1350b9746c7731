import type { ExplorerHoldingsQuery } from '../generated/operations.ts'
import { StatList } from './stat-list.tsx'

type Counts = Omit<ExplorerHoldingsQuery['stats'], '__typename' | 'engine' | 'extractors'>

/** How much the graph holds; tasks and metrics are told beside the other concepts. */
export function GraphNumbers({ stats }: { readonly stats: Counts }) {
  return (
    <StatList
      numbers={[
        ['papers', stats.papers],
        ['methods', stats.methods],
        ['datasets', stats.datasets],
        ['tasks', stats.tasks],
        ['metrics', stats.metrics],
        ['concepts', stats.concepts - stats.tasks - stats.metrics],
        ['printed results', stats.claims],
        ['relations', stats.edges],
      ]}
    />
  )
}
