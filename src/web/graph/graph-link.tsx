import { Link } from '../routing/link.tsx'
import { EMPTY_VIEW, started } from './graph-view.ts'
import { addressOf } from './view-address.ts'

/** A link to the graph around a node. */
export function GraphLink({ id }: { readonly id: string }) {
  return <Link href={addressOf(started(EMPTY_VIEW, id))}>Show in the graph</Link>
}
