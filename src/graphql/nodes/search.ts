import { search } from '../../graph/search/search.ts'
import { builder } from '../builder.ts'
import { asOfArg, upTo } from '../date.ts'
import { kindsOf } from '../enums.ts'
import { parseName } from '../input.ts'
import { searching } from '../limits/query-cost.ts'
import { typeNameOf } from '../loading/load-node.ts'
import { showsWholePapers } from '../loading/whole.ts'
import { connectionOf, pageArgs } from '../paging/connections.ts'
import { decodeGiven, pageOfRest } from '../paging/given.ts'
import { type CountedPage, pageSize } from '../paging/page.ts'
import { SearchEdge, type SearchEdgeRow } from './search-edge.ts'

const ORDER = 'search'

const TYPES = ['PAPER', 'METHOD', 'DATASET', 'CONCEPT'] as const

const SearchType = builder.enumType('SearchType', {
  description: 'Types of thing to search for.',
  values: {
    PAPER: { description: 'Papers, by the words of title and abstract.' },
    METHOD: { description: 'Methods, by name and aliases.' },
    DATASET: { description: 'Datasets, by name and aliases.' },
    CONCEPT: { description: 'Concepts, tasks and metrics, by name and aliases.' },
  },
})

interface SearchPage extends CountedPage<SearchEdgeRow> {
  readonly facets: readonly TypeCount[]
  readonly undated: number
}

const SearchConnection = connectionOf<SearchEdgeRow, SearchPage>(
  SearchEdge,
  'What a search found: the best score first, then what more papers mention, then the newest.',
)

interface TypeCount {
  readonly type: typeof SearchType.$inferType
  readonly results: number
}

const SearchFacet = builder.objectRef<TypeCount>('SearchFacet').implement({
  description: 'A type, and how many of the things that a search found are of it.',
  fields: (t) => ({
    type: t.field({ type: SearchType, description: 'The type.', resolve: ({ type }) => type }),
    results: t.exposeInt('results', { description: 'Number of results of it.' }),
  }),
})

builder.objectFields(SearchConnection, (t) => ({
  facets: t.field({
    type: [SearchFacet],
    description:
      'How many results on all pages are of each of the types asked for; types without one are left out.',
    resolve: (page) => [...page.facets],
  }),
  undated: t.exposeInt('undated', {
    description:
      'With `asOf`, number of papers that would be ranked with the others but have no date: they are left out.',
  }),
}))

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    description:
      'Papers and entities that hold words of a query, also misspelled: one letter in words of 4 to 7, two in longer ' +
      'ones, none in numbers. The last word may be the beginning of one. Of papers and entities the 100 and 200 ' +
      'likeliest are ranked that hold the words as they are, and as many that hold what they may stand for; with `asOf` ' +
      'those of them that were published or mentioned by then.',
    args: {
      query: t.arg.string({
        required: true,
        description:
          'Words to look for, any of which will do, and phrases in quotes, all of which must be there.',
      }),
      types: t.arg({ type: [SearchType], description: 'Types wanted; all when not given.' }),
      ...pageArgs,
      ...asOfArg,
    },
    extensions: searching(100),
    resolve: async (_query, args, { store }, info) => {
      const size = pageSize(args.first)
      const given = decodeGiven(args.after, ORDER)
      const types = args.types ?? TYPES
      const kinds = kindsOf(types.flatMap((type) => (type === 'PAPER' ? [] : [type])))
      const scope = {
        papers: types.includes('PAPER'),
        entities: kinds.length > 0,
        asOf: upTo(args.asOf),
        whole: showsWholePapers(info),
      }
      const { query, hits, undated } = await search(store, parseName('query', args.query), scope)
      const wanted = hits.filter(({ node }) => !('kind' in node) || kinds.includes(node.kind))
      const page = pageOfRest(
        wanted,
        given,
        size,
        ({ id }) => id,
        (hit, cursor) => ({ ...hit, query, cursor }),
      )
      const facets = TYPES.map((type) => ({
        type,
        results: wanted.filter(({ id }) => typeNameOf(id)?.toUpperCase() === type).length,
      })).filter(({ results }) => results > 0)
      return { ...page, count: async () => wanted.length, facets, undated }
    },
  }),
)
