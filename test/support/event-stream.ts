/** A subscription over Server-Sent Events. */
export interface Subscription {
  readonly status: number
  /** The next answer, without its extensions. */
  next(): Promise<{ readonly data?: unknown; readonly errors?: readonly { readonly message: string }[] }>
  /** Goes, as a browser does that is closed. */
  close(): void
}

/** Subscribes to a GraphQL server; answers to what it refuses are JSON, and come as the only one. */
export async function subscribe(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Subscription> {
  const gone = new AbortController()
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query, variables }),
    signal: gone.signal,
  })
  const answers = answersOf(response)
  return {
    status: response.status,
    async next() {
      const { value, done } = await answers.next()
      if (done === true) throw new Error('the stream has ended')
      const { extensions: _, ...answer } = JSON.parse(value)
      return answer
    },
    close: () => gone.abort(),
  }
}

async function* answersOf(response: Response): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    const events = text.split('\n\n')
    text = events.pop() ?? ''
    for (const event of events) {
      const data = /^data: ?(.+)$/m.exec(event)?.[1]
      if (/^event: ?next$/m.test(event) && data !== undefined) yield data
    }
  }
  if (text.startsWith('{')) yield text
}
