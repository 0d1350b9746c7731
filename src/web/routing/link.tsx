import type { ComponentChildren, JSX } from 'preact'
import { navigate } from 'wouter-preact/use-browser-location'

interface LinkProps extends Omit<JSX.AnchorHTMLAttributes, 'href' | 'onClick'> {
  readonly href: string
  /** Whether it changes what is shown rather than going somewhere: no step to go back, and the page stays where it is. */
  readonly stays?: boolean
  readonly children?: ComponentChildren
}

/** A link to a place of the explorer, which opens without loading the page again. */
export function Link({ href, stays = false, ...props }: LinkProps) {
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    navigate(href, { replace: stays })
    if (!stays) scrollTo(0, 0)
  }
  return <a {...props} href={href} onClick={follow} />
}
