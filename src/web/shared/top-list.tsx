import { NodeLink } from './node-link.tsx'
import { counted } from './words.ts'

interface TopListProps {
  readonly title: string
  readonly heading?: 'h2' | 'h3'
  readonly entities: readonly { readonly id: string; readonly name: string; readonly support: number }[]
}

/** What most papers name, under a title; nothing where there is nothing. */
export function TopList({ title, heading: Heading = 'h2', entities }: TopListProps) {
  if (entities.length === 0) return null
  return (
    <section>
      <Heading>{title}</Heading>
      <ul class="plain-list">
        {entities.map(({ id, name, support }) => (
          <li key={id}>
            <NodeLink id={id}>{name}</NodeLink> <span class="faint">{counted(support, 'paper')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
