/** What a screen asks: an operation's text, and its variables. */
export interface Asked {
  readonly document: { toString(): string }
  readonly variables: object
}

/** A link that opens GraphiQL with what a screen has asked; nothing on a server without GraphiQL. */
export function GraphiqlLink({ document: operation, variables }: Asked) {
  if (document.documentElement.dataset.graphiql === undefined) return null
  const query = operation.toString().trim().replace(/^ {4}/gm, '')
  const params = new URLSearchParams({ query, variables: JSON.stringify(variables) })
  return (
    <a class="quiet-link" href={`/graphql?${params}`} target="_blank" rel="noreferrer">
      Show the GraphQL
    </a>
  )
}
