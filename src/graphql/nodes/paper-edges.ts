import type { ListedPaper } from '../../graph/reads/shapes.ts'
import { MOST_HIGHLIGHTS } from '../../graph/search/highlights.ts'
import { plainQuery } from '../../graph/search/search-query.ts'
import { builder } from '../builder.ts'
import { connectionOf, cursorField, type Edge } from '../paging/connections.ts'
import type { CountedPage } from '../paging/page.ts'
import { Paper } from '../refs.ts'
import { Highlight, highlightsOfPaper } from './highlight.ts'
import { type FacetsOf, PaperFacets } from './paper-facets.ts'

interface PaperEdgeRow extends Edge<ListedPaper> {
  /** The terms that its list was filtered by. */
  readonly words?: readonly string[]
}

const PaperEdge = builder.objectRef<PaperEdgeRow>('PaperEdge').implement({
  description: 'A paper in a list of papers.',
  fields: (t) => ({
    cursor: cursorField(t),
    node: t.field({ type: Paper, description: 'The paper.', resolve: (edge) => edge.node }),
    highlights: t.field({
      type: [Highlight],
      description:
        'Where title and abstract hold words of the `text` that the list is filtered by, but for what is under `not`, at ' +
        `most ${MOST_HIGHLIGHTS} places in each; none where it is not.`,
      resolve: ({ node, words = [] }, _args, { loaders }) =>
        words.length === 0 ? [] : highlightsOfPaper(node.id, plainQuery(words), loaders),
    }),
  }),
})

interface PaperPage extends CountedPage<PaperEdgeRow> {
  readonly facets?: FacetsOf
}

export const PaperConnection = connectionOf<PaperEdgeRow, PaperPage>(
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
