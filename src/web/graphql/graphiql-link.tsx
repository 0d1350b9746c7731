import { nameOf } from './ask.ts'
import { type Asked, useAllAsked } from './asked.ts'

/**
 * A link that opens GraphiQL with what a screen has asked above all, and links with whatever else the page asks, by name; nothing
 * on a server without GraphiQL.
 */
export function GraphiqlLink(main: Asked) {
  const others = useAllAsked()
    .filter((asked) => nameOf(asked.document) !== nameOf(main.document))
    .sort((a, b) => (nameOf(a.document) < nameOf(b.document) ? -1 : 1))
  if (document.documentElement.dataset.graphiql === undefined) return null
  return (
    <span class="graphql-links">
      <Opening asked={main}>Show the GraphQL</Opening>
      {others.length > 0 && <span class="faint"> also of </span>}
      {others.map((asked, at) => (
        <span key={nameOf(asked.document)}>
          {at > 0 && ', '}
          <Opening asked={asked}>{wordsOf(nameOf(asked.document))}</Opening>
        </span>
      ))}
    </span>
  )
}

interface OpeningProps {
  readonly asked: Asked
  readonly children: string
}

function Opening({ asked, children }: OpeningProps) {
  const query = asked.document.toString().trim().replace(/^ {4}/gm, '')
  const params = new URLSearchParams({ query, variables: JSON.stringify(asked.variables) })
  return (
    <a class="quiet-link" href={`/graphql?${params}`} target="_blank" rel="noreferrer">
      {children}
    </a>
  )
}

/** The name of an operation as words: `entity papers`. */
function wordsOf(name: string): string {
  return name
    .replace(/^Explorer/, '')
    .replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`)
    .toLowerCase()
}
