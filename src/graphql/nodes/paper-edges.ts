import type { PaperRow } from '../../graph/reads/shapes.ts'
import { builder } from '../builder.ts'
import { connectionOf, cursorField, type Edge } from '../paging/connections.ts'
import type { CountedPage } from '../paging/page.ts'
import { Paper } from '../refs.ts'
import { type FacetsOf, PaperFacets } from './paper-facets.ts'

const PaperEdge = builder.objectRef<Edge<PaperRow>>('PaperEdge').implement({
  description: 'A paper in a list of papers.',
  fields: (t) => ({
    cursor: cursorField(t),
    node: t.field({ type: Paper, description: 'The paper.', resolve: (edge) => edge.node }),
  }),
})

interface PaperPage extends CountedPage<Edge<PaperRow>> {
  readonly facets?: FacetsOf
}

export const PaperConnection = connectionOf<Edge<PaperRow>, PaperPage>(
  PaperEdge,
  'Papers, in the order of the list.',
)

builder.objectFields(PaperConnection, (t) => ({
  facets: t.field({
    type: PaperFacets,
    nullable: true,
    description: 'What the papers on all pages have in common, with counts; null but in the list `papers`.',
    resolve: (page) => page.facets ?? null,
  }),
}))
