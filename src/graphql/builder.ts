import SchemaBuilder from '@pothos/core'
import ErrorsPlugin from '@pothos/plugin-errors'
import RelayPlugin from '@pothos/plugin-relay'
import type { Context } from './context.ts'
import { loadNode, loadNodes, type NodeRow, typeNameOf } from './loading/load-node.ts'
import { prefetch } from './loading/prefetch.ts'

/** The one builder that every type is made with; the types themselves are in their own files. */
export const builder = new SchemaBuilder<{
  Context: Context
  DefaultFieldNullability: false
  Scalars: {
    ID: { Input: string; Output: string }
    Date: { Input: string; Output: string }
    JSON: { Input: never; Output: unknown }
  }
}>({
  plugins: [ErrorsPlugin, RelayPlugin],
  // A mutation's result is the thing itself or an error, with nothing wrapped around it.
  errors: { directResult: true },
  defaultFieldNullability: false,
  relay: {
    encodeGlobalID: (_typename, id) => String(id),
    decodeGlobalID: (id) => ({ typename: typeNameOf(id) ?? '', id }),
    nodeTypeOptions: {
      description: 'Anything in the graph that has an id.',
      resolveType: (value) => typeNameOf((value as NodeRow).id),
    },
    idFieldOptions: { description: 'The readable id, the same everywhere: `method:bert`.' },
    pageInfoTypeOptions: { description: 'Where a page begins and ends, and whether more follows.' },
    hasNextPageFieldOptions: { description: 'Whether more edges follow.' },
    hasPreviousPageFieldOptions: { description: 'Always false: lists are read forwards only.' },
    startCursorFieldOptions: { description: 'Cursor of the first edge.' },
    endCursorFieldOptions: { description: 'Cursor of the last edge, to pass as `after`.' },
    nodeQueryOptions: {
      description: 'A paper, method, dataset, concept, claim or name that was not understood, by its id.',
      args: { id: { description: 'The readable id of the node.' } },
      resolve: (_query, { id: { id } }, context, info) => {
        prefetch(id, context, info)
        return loadNode(context, id)
      },
    },
    nodesQueryOptions: {
      description: 'Nodes by their ids, in the order asked for; null where there is none.',
      args: { ids: { description: 'At most 100 ids.' } },
      resolve: (_query, { ids }, context) =>
        loadNodes(
          context,
          ids.map(({ id }) => id),
        ),
    },
  },
})

builder.queryType({ description: 'Questions about papers and what they name.' })
builder.subscriptionType({ description: 'News of the graph, over Server-Sent Events.' })
builder.mutationType({ description: 'Changes of the graph; they need the token of the server.' })
