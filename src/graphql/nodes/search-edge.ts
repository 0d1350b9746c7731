import { highlightsOf, MOST_HIGHLIGHTS, type Stretch } from '../../graph/search/highlights.ts'
import type { SearchQuery } from '../../graph/search/search-query.ts'
import type { SearchHit } from '../../graph/search/search-rank.ts'
import { builder } from '../builder.ts'
import { typeNameOf } from '../loading/load-node.ts'
import { cursorField } from '../paging/connections.ts'
import { Concept, Dataset, Method, Paper } from '../refs.ts'

const SearchResult = builder.unionType('SearchResult', {
  description: 'What a search can find.',
  types: [Paper, Method, Dataset, Concept],
  resolveType: (node) => typeNameOf(node.id),
})

const SearchField = builder.enumType('SearchField', {
  description: 'A text that words are found in, named as the field that holds it.',
  values: {
    title: { description: 'The title of the paper.' },
    abstract: { description: 'The abstract of the paper.' },
    name: { description: 'The name of the method, dataset or concept.' },
    matched: { description: 'The alias that is `matched`.' },
  },
})

interface HighlightRow extends Stretch {
  readonly field: typeof SearchField.$inferType
}

const Highlight = builder.objectRef<HighlightRow>('Highlight').implement({
  description: 'Where something holds words that were searched for.',
  fields: (t) => ({
    field: t.field({ type: SearchField, description: 'The text.', resolve: ({ field }) => field }),
    start: t.exposeInt('start', { description: 'Where they begin in it, in UTF-16 code units.' }),
    end: t.exposeInt('end', { description: 'Where they end: `text.slice(start, end)` is the words.' }),
  }),
})

export interface SearchEdgeRow extends SearchHit {
  readonly cursor: string
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
      resolve: async ({ node, matched, query }, _args, { loaders }) => {
        const { title = '', abstract = '' } =
          'kind' in node ? {} : ((await loaders.texts.load(node.id)) ?? {})
        const texts =
          'kind' in node ? ({ name: node.name, matched } as const) : ({ title, abstract } as const)
        return (Object.entries(texts) as [HighlightRow['field'], string | null][]).flatMap(([field, text]) =>
          highlightsOf(text ?? '', query).map((stretch) => ({ ...stretch, field })),
        )
      },
    }),
  }),
})
