import type { TypedDocumentString } from './generated/operations.ts'

interface Answer<Data> {
  readonly data?: Data | null
  readonly errors?: readonly { readonly message: string }[]
}

/**
 * Asks a GraphQL server one of the kept operations.
 * @throws Error with the server's own words when the answer is not whole.
 */
export async function ask<Data, Variables>(
  url: string,
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: document.toString(), variables }),
  })
  const { data, errors } = (await response.json()) as Answer<Data>
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'))
  if (data == null) throw new Error(`${url} answered ${response.status} and no data.`)
  return data
}
