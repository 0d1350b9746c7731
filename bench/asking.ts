import { Agent, request } from 'node:http'

const agent = new Agent({ keepAlive: true, maxSockets: 1 })

/** A timed answer. */
export interface Answer {
  readonly data: unknown
  readonly milliseconds: number
}

/**
 * Posts JSON over a connection that stays open and waits for the whole answer; parsing it is not timed.
 * @throws Error when the answer holds errors or no data.
 */
export async function ask(url: string, body: unknown): Promise<Answer> {
  const start = performance.now()
  const text = await post(url, JSON.stringify(body))
  const milliseconds = performance.now() - start
  const { data, errors } = parse(text)
  if (errors !== undefined || data == null) throw new Error(`${url} answered ${reasonIn(errors, text)}`)
  return { data, milliseconds }
}

/** What the errors of an answer say, or its beginning where they say nothing. */
function reasonIn(errors: unknown, text: string): string {
  const said = Array.isArray(errors) ? errors.map((error) => error?.message) : []
  return (said.join('; ') || text).slice(0, 500)
}

function parse(text: string): { readonly data?: unknown; readonly errors?: unknown } {
  try {
    return JSON.parse(text)
  } catch {
    return { errors: text }
  }
}

function post(url: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const asked = request(url, { method: 'POST', agent, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk
      })
      response.on('end', () => resolve(text))
      response.on('error', reject)
    })
    asked.on('error', reject)
    asked.end(body)
  })
}
