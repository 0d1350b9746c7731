import type { MaybePromise } from '@graphql-tools/utils'
import type { ClaimRow } from '../../graph/reads/claims.ts'
import type { EntityRow, PaperRow } from '../../graph/reads/shapes.ts'
import type { UnknownNameRow } from '../../graph/reads/unknown-names.ts'
import type { Context } from '../context.ts'
import { badInput } from '../errors.ts'
import { MAX_PAGE } from '../paging/page.ts'

export type NodeRow = PaperRow | EntityRow | ClaimRow | UnknownNameRow

const TYPE_NAMES: Readonly<Record<string, string>> = {
  paper: 'Paper',
  method: 'Method',
  dataset: 'Dataset',
  concept: 'Concept',
  claim: 'Claim',
  unknown: 'UnknownName',
}

/** The GraphQL type of the node an id names, by the id's prefix. */
export function typeNameOf(id: string): string | undefined {
  return TYPE_NAMES[id.slice(0, id.indexOf(':'))]
}

/** The node with an id, or null. */
export function loadNode({ loaders }: Pick<Context, 'loaders'>, id: string): MaybePromise<NodeRow | null> {
  const type = typeNameOf(id)
  if (type === undefined) return null
  if (type === 'Paper') return loaders.papers.load(id)
  if (type === 'UnknownName') return loaders.unknownNames.load(id)
  return type === 'Claim' ? loaders.claims.load(id) : loaders.entities.load(id)
}

/** The nodes with some ids, in their order. */
export function loadNodes(context: Pick<Context, 'loaders'>, ids: readonly string[]) {
  if (ids.length > MAX_PAGE)
    throw badInput('ids', `at most ${MAX_PAGE} ids can be asked for, not ${ids.length}.`)
  return Promise.all(ids.map((id) => loadNode(context, id)))
}
