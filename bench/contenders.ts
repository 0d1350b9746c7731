import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { type BenchNeo4j, environmentOf } from './neo4j.ts'
import { inOurShape, peerBody } from './peer-questions.ts'
import { PROGRAM, type Served, serveNode } from './program.ts'
import { QUESTIONS, type Question } from './question-list.ts'

const BARE_GRAPHQL = fileURLToPath(new URL('bare-graphql-server.js', import.meta.url))
const RAW_SERVER = fileURLToPath(new URL('raw-server.js', import.meta.url))
const PEER = fileURLToPath(new URL('../../bench/peer/', import.meta.url))

/** A server under measurement. */
export interface Contender {
  readonly name: 'neo4j' | 'embedded' | 'raw' | 'bare' | 'peer'
  readonly served: Served
  /** What it is sent for a question; undefined where it cannot answer it. */
  readonly body: (question: Question, variables: Readonly<Record<string, unknown>>) => unknown
  /** Its answer in the shape of ours. */
  readonly inOurShape: (data: unknown) => unknown
}

const asItIs = (data: unknown): unknown => data
const ourBody: Contender['body'] = ({ document }, variables) => ({ query: document, variables })

/** `papergraph serve`; questions come again and again, and answers kept from before would say nothing of any. */
const serving = (graph: string) => [PROGRAM, 'serve', '--graph', graph, '--port', '0', '--cache', '0']

/** `papergraph serve` on a graph file. */
export async function embeddedContender(file: string): Promise<Contender> {
  const served = await serveNode(serving(`file:${file}`))
  return { name: 'embedded', served, body: ourBody, inOurShape: asItIs }
}

/** On one Neo4j: `papergraph serve`, the bare driver, GraphQL over it, and @neo4j/graphql, each a process of its own. */
export async function neo4jContenders(server: BenchNeo4j): Promise<Contender[]> {
  const environment = { ...environmentOf(server), BENCH_URI: server.uri, NODE_ENV: 'production' }
  await installPeer()
  const ours = await serveNode(serving(server.uri), environment)
  const raw = await serveNode([RAW_SERVER], environment)
  const bare = await serveNode([BARE_GRAPHQL], environment)
  const peer = await serveNode([`${PEER}server.js`], environment)
  return [
    { name: 'neo4j', served: ours, body: ourBody, inOurShape: asItIs },
    {
      name: 'raw',
      served: raw,
      body: (question, variables) => ({ question: QUESTIONS.indexOf(question), variables }),
      inOurShape: asItIs,
    },
    { name: 'bare', served: bare, body: ourBody, inOurShape: asItIs },
    { name: 'peer', served: peer, body: peerBody, inOurShape },
  ]
}

/** Its packages are no part of the product's own. */
async function installPeer(): Promise<void> {
  const npm = spawn('npm', ['ci', '--silent', '--prefix', PEER], { stdio: 'inherit' })
  const [code] = await once(npm, 'exit')
  if (code !== 0) throw new Error(`npm ci --prefix bench/peer ended with ${code}`)
}
