import type { Answer, Cost } from './api-server.ts'

type Path = readonly (string | number)[]

/** What comes after the first part of an answer. */
export interface LaterPart extends Omit<Answer, 'status'> {
  readonly path: Path
  readonly items?: readonly unknown[] | null
}

/** An answer in parts, one after another. */
export interface Part extends Omit<Answer, 'status'> {
  readonly incremental?: readonly LaterPart[]
  readonly hasNext?: boolean
  readonly extensions?: { readonly cost?: Cost }
}

export interface AnswerInParts {
  readonly status: number
  readonly type: string
  readonly parts: AsyncGenerator<Part>
  /** Goes, as a browser does that is closed. */
  close(): void
}

/** Asks a GraphQL server for an answer in parts of one of the media types. */
export async function askForParts(
  url: string,
  query: string,
  accept: string,
  variables = {},
): Promise<AnswerInParts> {
  const gone = new AbortController()
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify({ query, variables }),
    signal: gone.signal,
  })
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    parts: partsOf(response),
    close: () => gone.abort(),
  }
}

/** Each line that is an object is a part, in Server-Sent Events, in `multipart/mixed` and where there is one only. */
async function* partsOf(response: Response): AsyncGenerator<Part> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    const lines = text.split('\n')
    text = lines.pop() ?? ''
    yield* lines.flatMap(partIn)
  }
  yield* partIn(text)
}

function partIn(line: string): Part[] {
  const json = /^(?:data: ?)?(\{.*\})\s*$/.exec(line)?.[1]
  return json === undefined ? [] : [JSON.parse(json)]
}

/** All parts put together to the data of one answer. */
export function together(parts: readonly Part[]): unknown {
  // What is put together of copies leaves the parts as they came.
  const [first, ...later] = structuredClone(parts)
  const whole = { data: first?.data }
  for (const { path, data, items } of later.flatMap(({ incremental = [] }) => incremental)) {
    if (items !== undefined) (at(whole.data, path.slice(0, -1)) as unknown[]).push(...(items ?? []))
    else merge(at(whole.data, path), data)
  }
  return whole.data
}

/** What is at a path of an answer. */
export function at(data: unknown, path: Path): unknown {
  return path.reduce((value, step) => (value as Record<string | number, unknown>)[step], data)
}

function merge(into: unknown, more: unknown): void {
  for (const [name, value] of Object.entries(more ?? {})) {
    const fields = into as Record<string, unknown>
    if (typeof value === 'object' && typeof fields[name] === 'object') merge(fields[name], value)
    else fields[name] = value
  }
}

/** As much of an answer as a part of it shows, in the order of the answer. */
export function shownBy(part: unknown, whole: unknown): unknown {
  if (Array.isArray(part)) return part.map((item, index) => shownBy(item, (whole as unknown[])[index]))
  if (typeof part !== 'object' || part === null || typeof whole !== 'object' || whole === null) return whole
  return Object.fromEntries(
    Object.entries(whole).flatMap(([name, value]) =>
      name in part ? [[name, shownBy((part as Record<string, unknown>)[name], value)]] : [],
    ),
  )
}
