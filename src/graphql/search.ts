import { search } from '../graph/reads/search.ts'
import { builder } from './builder.ts'
import { connectionOf, pageArgs } from './connections.ts'
import { kindsOf } from './enums.ts'
import { decodeGiven, pageOfRest } from './given.ts'
import { parseName } from './input.ts'
import { pageSize } from './page.ts'
import { searching } from './query-cost.ts'
import { SearchEdge } from './search-edge.ts'

const ORDER = 'search'

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
  SearchEdge,
  'What a search found: the best score first, then what more papers mention, then the newest.',
)

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    description:
      'Papers and entities that hold words of a query, also misspelled: one letter in words of 4 to 7, two in longer ' +
      'ones, none in numbers. The last word may be the beginning of one. Of papers and entities the 100 and 200 ' +
      'likeliest are ranked that hold the words as they are, and as many that hold what they may stand for.',
    args: {
      query: t.arg.string({
        required: true,
        description:
          'Words to look for, any of which will do, and phrases in quotes, all of which must be there.',
      }),
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
      const { query, hits } = await search(store, parseName('query', args.query), scope)
      const wanted = hits.filter(({ node }) => !('kind' in node) || kinds.includes(node.kind))
      const page = pageOfRest(
        wanted,
        given,
        size,
        ({ id }) => id,
        (hit) => ({ ...hit, query }),
      )
      return { ...page, count: async () => wanted.length }
    },
  }),
)
