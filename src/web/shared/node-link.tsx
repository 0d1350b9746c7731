import type { ComponentChildren } from 'preact'
import { pathOf } from '../routing/address.ts'
import { Link } from '../routing/link.tsx'

interface NodeLinkProps {
  readonly id: string
  readonly class?: string
  /** The id of an element that tells more of it. */
  readonly describedBy?: string
  /** Called with the link when one points at it, or comes to it by keys. */
  onShow?(link: HTMLElement): void
  readonly children: ComponentChildren
}

/** A link to the screen of a paper, method, dataset or concept. */
export function NodeLink({ id, describedBy, onShow, ...props }: NodeLinkProps) {
  const show = ({ currentTarget }: { currentTarget: HTMLElement }) => onShow?.(currentTarget)
  return (
    <Link {...props} href={pathOf(id)} aria-describedby={describedBy} onMouseEnter={show} onFocus={show} />
  )
}
