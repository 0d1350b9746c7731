import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { NodeLink } from '../shared/node-link.tsx'
import { type Stretch, stretches } from '../shared/stretches.ts'
import { MentionCard } from './mention-card.tsx'
import type { PointedAt } from './pointed-at.ts'
import type { Mention } from './readings.ts'

interface AnnotatedProps {
  readonly children: (show: (stretch: Stretch<Mention>, link: HTMLElement) => void) => ComponentChildren
}

/** Texts whose mentions tell what they are, and how that is known, when one points at them or comes to them by keys. */
export function Annotated({ children }: AnnotatedProps) {
  const area = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState<PointedAt | null>(null)
  const show = ({ marks }: Stretch<Mention>, link: HTMLElement): void => {
    const around = area.current?.getBoundingClientRect()
    // The last line of a link that goes over two.
    const place = [...link.getClientRects()].at(-1)
    if (around === undefined || place === undefined) return
    const [left, top] = [place.left - around.left, place.bottom - around.top]
    setAt({ mentions: marks, left, top, width: around.width })
  }
  const hide = (): void => setAt(null)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its links take pointer and keys; leaving any of them ends here.
    <div
      ref={area}
      class="annotated"
      onMouseLeave={hide}
      onFocusOut={hide}
      onKeyDown={({ key }) => key === 'Escape' && hide()}
    >
      {children(show)}
      {at !== null && <MentionCard at={at} />}
    </div>
  )
}

interface AnnotatedTextProps {
  readonly text: string
  readonly mentions: readonly Mention[]
  show(stretch: Stretch<Mention>, link: HTMLElement): void
}

/** A text with every mention as a link to what it names, told apart by colour and by the line under it. */
export function AnnotatedText({ text, mentions, show }: AnnotatedTextProps) {
  return (
    <>
      {stretches(text, mentions).map((stretch) => {
        // The shortest mention is the most exact one; the card tells of the others around it.
        const [mention] = stretch.marks
        if (mention === undefined) return stretch.text
        return (
          <NodeLink
            key={stretch.start}
            id={mention.id}
            class={`mention of-${mention.type}`}
            describedBy={`legend-${mention.type}`}
            onShow={(link) => show(stretch, link)}
          >
            {stretch.text}
          </NodeLink>
        )
      })}
    </>
  )
}
