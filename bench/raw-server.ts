/** Answers questions over a bare node:http server with the Neo4j driver alone: what our server is measured against. */
import { createServer, type IncomingMessage } from 'node:http'
import { RAW_ANSWERS } from './raw-answers.ts'
import { run } from './raw-driver.ts'
import type { Variables } from './raw-statement.ts'

/** The body of every request: the number of the question and its variables. */
interface Asked {
  readonly question: number
  readonly variables: Variables
}

const server = createServer((request, response) => {
  answer(request).then(
    (body) => response.setHeader('content-type', 'application/json').end(body),
    (error) => response.writeHead(500).end(String(error)),
  )
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object') console.log(`http://127.0.0.1:${address?.port}/`)
})

async function answer(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const { question, variables } = JSON.parse(Buffer.concat(chunks).toString()) as Asked
  const rawAnswer = RAW_ANSWERS[question]
  if (rawAnswer === undefined) throw new Error(`there is no question ${question}`)
  return JSON.stringify({ data: await rawAnswer(run, variables) })
}
