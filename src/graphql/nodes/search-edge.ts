import { MOST_HIGHLIGHTS } from '../../graph/search/highlights.ts'
import type { SearchQuery } from '../../graph/search/search-query.ts'
import type { SearchHit } from '../../graph/search/search-rank.ts'
import { builder } from '../builder.ts'
import { typeNameOf } from '../loading/load-node.ts'
import { cursorField } from '../paging/connections.ts'
import { Concept, Dataset, Method, Paper } from '../refs.ts'
import { Highlight, highlightsIn, highlightsOfPaper } from './highlight.ts'

const SearchResult = builder.unionType('SearchResult', {
  description: 'What a search can find.',
  types: [Paper, Method, Dataset, Concept],
  resolveType: (node) => typeNameOf(node.id),
})

export interface SearchEdgeRow extends SearchHit {
  readonly cursor: () => string
  readonly query: SearchQuery
}

export const SearchEdge = builder.objectRef<SearchEdgeRow>('SearchEdge').implement({
  description: 'Something that a search found.',
  fields: (t) => ({
    cursor: cursorField(t),
    node: t.field({ type: SearchResult, description: 'What was found.', resolve: (edge) => edge.node }),
    score: t.exposeFloat('score', {
      description:
        '2 when a name or alias is the query; otherwise the share of its words that are there, those outside ' +
        'title and name counting half, and those that are there in another form less than half of that.',
    }),
    matched: t.exposeString('matched', {
      nullable: true,
      description: 'The alias that fits the query, where one fits it better than the name; null otherwise.',
    }),
    highlights: t.field({
      type: [Highlight],
      description: `Where its texts hold words of the query, at most ${MOST_HIGHLIGHTS} places in each; no two meet.`,
      resolve: ({ node, matched, query }, _args, { loaders }) =>
        'kind' in node
          ? highlightsIn({ name: node.name, matched }, query)
          : highlightsOfPaper(node.id, query, loaders),
    }),
  }),
})
