import type { ComponentChildren } from 'preact'
import { pathOf, placeOf } from '../routing/address.ts'
import { Link } from '../routing/link.tsx'

interface NodeLinkProps {
  readonly id: string
  readonly class?: string
  readonly children: ComponentChildren
}

/** A link to the screen of a paper, method, dataset or concept; its name alone while it has no screen. */
export function NodeLink({ id, children, ...props }: NodeLinkProps) {
  const path = pathOf(id)
  return placeOf(path) === null ? (
    <span {...props}>{children}</span>
  ) : (
    <Link {...props} href={path}>
      {children}
    </Link>
  )
}
