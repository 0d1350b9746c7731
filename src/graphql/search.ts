import { z } from 'zod'
import { search } from '../graph/reads/search.ts'
import { comparePlaces, type SearchHit, type SearchPlace } from '../graph/reads/search-rank.ts'
import { builder } from './builder.ts'
import { connectionOf, cursorField, pageArgs } from './connections.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { kindsOf } from './enums.ts'
import { parseName } from './input.ts'
import { typeNameOf } from './load-node.ts'
import { pageSize, toPage } from './page.ts'
import { searching } from './query-cost.ts'
import { Concept, Dataset, Method, Paper } from './refs.ts'

const ORDER = 'search'
const Keys = z
  .tuple([z.number(), z.number().int(), z.string(), z.string()])
  .transform(([score, weight, date, id]) => ({ score, weight, date, id }))

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
      const after = decodeCursor(args.after, ORDER, Keys)
      const types = args.types ?? (['PAPER', 'METHOD', 'DATASET', 'CONCEPT'] as const)
      const kinds = kindsOf(types.filter((type) => type !== 'PAPER'))
      const scope = { papers: types.includes('PAPER'), entities: kinds.length > 0 }
      const hits = await search(store, parseName('query', args.query), scope)
      const wanted = hits.filter(({ node }) => !('kind' in node) || kinds.includes(node.kind))
      const edges = toPage(wanted.slice(placeAfter(wanted, after)), size, (hit) => ({
        ...hit,
        cursor: encodeCursor(ORDER, [hit.score, hit.weight, hit.date, hit.id]),
      }))
      return { ...edges, count: async () => wanted.length }
    },
  }),
)

/** Where a page begins: after the hit of the cursor, or, when that has gone, after its place. */
function placeAfter(hits: readonly SearchHit[], after: SearchPlace | null): number {
  if (after === null) return 0
  const at = hits.findIndex(({ id }) => id === after.id)
  if (at >= 0) return at + 1
  const next = hits.findIndex((hit) => comparePlaces(hit, after) > 0)
  return next < 0 ? hits.length : next
}
