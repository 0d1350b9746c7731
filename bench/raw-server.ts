/** Answers questions over a bare node:http server with the Neo4j driver alone: what our server is measured against. */
import { createServer, type IncomingMessage } from 'node:http'
import { listenAndPrint } from './print-address.ts'
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
listenAndPrint(server, '/')

async function answer(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const { question, variables } = JSON.parse(Buffer.concat(chunks).toString()) as Asked
  const rawAnswer = RAW_ANSWERS[question]
  if (rawAnswer === undefined) throw new Error(`there is no question ${question}`)
  return JSON.stringify({ data: await rawAnswer(run, variables) })
}
