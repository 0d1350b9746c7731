import type { TypedDocumentString } from '../generated/operations.ts'

/** The code of an `AskError` where nothing answered at all. */
export const UNREACHABLE = 'UNREACHABLE'

/** Why there is no answer: what the server said, under its `extensions.code`, or that nothing answered. */
export class AskError extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

interface Response<Data> {
  readonly data?: Data | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

/** The name of an operation, by which the server knows it. */
export function nameOf(document: { toString(): string }): string {
  return /^\s*(?:query|mutation|subscription) (\w+)/.exec(document.toString())?.[1] ?? ''
}

/**
 * Asks the server an operation that it knows, by name, so that it answers one that allows nothing else too; with a token,
 * one that writes.
 * @throws AskError when there is no answer, or one that is not whole.
 */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
  token?: string,
): Promise<Data> {
  const { data, errors } = await post<Data>({ documentId: nameOf(document), variables }, signal, token)
  const [error] = errors ?? []
  if (error !== undefined) throw new AskError(error.extensions?.code ?? 'UNKNOWN', error.message)
  if (data == null) throw new AskError('UNKNOWN', 'The server gave an answer without data.')
  return data
}

async function post<Data>(
  body: object,
  signal: AbortSignal | undefined,
  token: string | undefined,
): Promise<Response<Data>> {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json',
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  }
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
      signal: signal ?? null,
    })
    return await response.json()
  } catch (error) {
    if (signal?.aborted) throw error
    throw new AskError(UNREACHABLE, 'The server does not answer. Is it running, and are you connected?')
  }
}
