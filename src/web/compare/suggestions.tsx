import {
  ExplorerEntityDocument,
  type ExplorerEntityQuery,
  ExplorerRelatedDocument,
} from '../generated/operations.ts'
import { useAnswer } from '../graphql/use-answer.ts'
import { Link } from '../routing/link.tsx'
import { type Compared, comparedAddress, MOST, withOneMore } from './compared.ts'

const SUGGESTED = 4

interface Suggestion {
  readonly id: string
  readonly name: string
}

/** What may be compared with the last thing that was chosen: papers that share most with it, methods of the same papers. */
export function Suggestions({ compared }: { readonly compared: Compared }) {
  const { by, ids } = compared
  const last = ids.at(-1) ?? ''
  const papers = useAnswer(
    ExplorerRelatedDocument,
    by === 'paper' ? { id: last, first: SUGGESTED * 2 } : null,
  )
  const methods = useAnswer(ExplorerEntityDocument, by === 'method' ? { id: last } : null)
  const near: readonly Suggestion[] =
    by === 'paper'
      ? (papers.data?.paper?.related.edges ?? []).map(({ node: { id, title } }) => ({ id, name: title }))
      : methodsIn(methods.data)
  const others = near.filter(({ id }) => !ids.includes(id)).slice(0, SUGGESTED)
  if (ids.length >= MOST) return null
  // What is asked for has its line already, so that the table below does not move.
  if (others.length === 0) return papers.loading || methods.loading ? <p class="compare-near" /> : null
  return (
    <nav class="compare-near" aria-label="Near by">
      Near by:
      {others.map(({ id, name }) => (
        <Link key={id} class="chip" href={comparedAddress(withOneMore(compared, id))}>
          + {name}
        </Link>
      ))}
    </nav>
  )
}

function methodsIn(data: ExplorerEntityQuery | null): Suggestion[] {
  const node = data?.node
  if (node == null || !('cooccurring' in node)) return []
  return node.cooccurring.edges.map((edge) => edge.node).filter(({ __typename }) => __typename === 'Method')
}
