import { search } from '../graph/reads/search.ts'
import type { SearchHit } from '../graph/reads/search-rank.ts'
import { builder } from './builder.ts'
import { connectionOf, cursorField, pageArgs } from './connections.ts'
import { kindsOf } from './enums.ts'
import { decodeGiven, pageOfRest } from './given.ts'
import { parseName } from './input.ts'
import { typeNameOf } from './load-node.ts'
import { pageSize } from './page.ts'
import { searching } from './query-cost.ts'
import { Concept, Dataset, Method, Paper } from './refs.ts'

const ORDER = 'search'

const SearchResult = builder.unionType('SearchResult', {
  description: 'What a search can find.',
  types: [Paper, Method, Dataset, Concept],
  resolveType: (node) => typeNameOf(node.id),
})

const SearchType = builder.enumType('SearchType', {
  description: 'Types of thing to search for.',
  values: {
    PAPER: { description: 'Papers, by the words of title and abstract.' },
    METHOD: { description: 'Methods, by name and aliases.' },
    DATASET: { description: 'Datasets, by name and aliases.' },
    CONCEPT: { description: 'Concepts, tasks and metrics, by name and aliases.' },
  },
})

const SearchConnection = connectionOf(
  builder.objectRef<SearchHit & { readonly cursor: string }>('SearchEdge').implement({
    description: 'Something that a search found.',
    fields: (t) => ({
      cursor: cursorField(t),
      node: t.field({ type: SearchResult, description: 'What was found.', resolve: (edge) => edge.node }),
      score: t.exposeFloat('score', {
        description:
          '2 when a name or alias is the query; otherwise the share of its words that are there, those outside ' +
          'title and name counting half.',
      }),
    }),
  }),
  'What a search found: the best score first, then what more papers mention, then the newest.',
)

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    description:
      'Papers and entities that hold words of a query; the 100 likeliest papers and 200 likeliest entities are ranked.',
    args: {
      query: t.arg.string({ required: true, description: 'Words to look for; any of them will do.' }),
      types: t.arg({ type: [SearchType], description: 'Types wanted; all when not given.' }),
      ...pageArgs,
    },
    extensions: searching(100),
    resolve: async (_query, args, { store }) => {
      const size = pageSize(args.first)
      const given = decodeGiven(args.after, ORDER)
      const types = args.types ?? (['PAPER', 'METHOD', 'DATASET', 'CONCEPT'] as const)
      const kinds = kindsOf(types.filter((type) => type !== 'PAPER'))
      const scope = { papers: types.includes('PAPER'), entities: kinds.length > 0 }
      const hits = await search(store, parseName('query', args.query), scope)
      const wanted = hits.filter(({ node }) => !('kind' in node) || kinds.includes(node.kind))
      const page = pageOfRest(
        wanted,
        given,
        size,
        ({ id }) => id,
        (hit) => hit,
      )
      return { ...page, count: async () => wanted.length }
    },
  }),
)
