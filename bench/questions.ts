/**
 * Prints what our HTTP answers cost beside the raw driver behind node:http on the same Neo4j, and on the embedded
 * engine. Each server has a process of its own; requests go one after another, the servers taking turns.
 */
import { deepStrictEqual } from 'node:assert/strict'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openGraph } from '../src/graph/open.ts'
import { createServer } from '../src/graphql/server.ts'
import { ask } from './asking.ts'
import { withFolder } from './folder.ts'
import { environmentOf, withNeo4j } from './neo4j.ts'
import { PROGRAM, type Served, serveNode } from './program.ts'
import { QUESTIONS, type Question } from './question-list.ts'
import { median, quantile, table } from './table.ts'
import { GRAPH_PAPERS, writeGraph } from './write-graph.ts'

const WARM_UP = 500
const ROUNDS = 500
const RAW_SERVER = fileURLToPath(new URL('raw-server.js', import.meta.url))
const NO_CREDENTIALS = { username: 'neo4j', password: null, database: 'neo4j' }

/** A server under measurement. */
interface Peer {
  readonly served: Served
  readonly body: (question: Question, variables: unknown) => unknown
}

const ours = (served: Served): Peer => ({
  served,
  body: ({ document }, variables) => ({ query: document, variables }),
})
const raw = (served: Served): Peer => ({
  served,
  body: (question, variables) => ({ question: QUESTIONS.indexOf(question), variables }),
})

await withFolder((folder) =>
  withNeo4j(async (server) => {
    const file = `file:${join(folder, 'bench.grafeo')}`
    const calls = await prepareEmbedded(file)
    const embedded = ours(await serveNode([PROGRAM, 'serve', '--graph', file, '--port', '0']))
    if (server === null) {
      await report([embedded], calls)
      return embedded.served.stop()
    }
    const environment = { ...environmentOf(server), BENCH_URI: server.uri }
    const settings = { username: server.username, password: server.password || null, database: 'neo4j' }
    const store = await openGraph(server.uri, settings)
    await writeGraph(store)
    await store.close()
    const command = [PROGRAM, 'serve', '--graph', server.uri, '--port', '0']
    const onNeo4j = ours(await serveNode(command, environment))
    const bare = raw(await serveNode([RAW_SERVER], environment))
    try {
      await report([embedded, onNeo4j, bare], calls)
    } finally {
      for (const { served } of [embedded, onNeo4j, bare]) await served.stop()
    }
  }),
)

/** Writes the embedded graph and counts the store calls of each question. */
async function prepareEmbedded(file: string): Promise<number[]> {
  let calls = 0
  const store = await openGraph(file, NO_CREDENTIALS, () => {
    calls += 1
  })
  try {
    await writeGraph(store)
    const server = createServer({ store, evaluation: { unavailable: 'not asked for' } })
    const counts: number[] = []
    for (const { document, variables } of QUESTIONS) {
      calls = 0
      const body = JSON.stringify({ query: document, variables: variables[0] })
      const headers = { 'content-type': 'application/json', 'content-length': String(body.length) }
      await (await server.fetch('http://localhost/graphql', { method: 'POST', headers, body })).text()
      counts.push(calls)
    }
    return counts
  } finally {
    await store.close()
  }
}

async function report(peers: readonly Peer[], calls: readonly number[]): Promise<void> {
  const rows: string[][] = []
  for (const [index, question] of QUESTIONS.entries()) {
    const items = await compareAnswers(question, peers)
    const [embedded = [], onNeo4j = [], bare = []] = await measure(question, peers)
    rows.push([
      `${index + 1} ${question.name}`,
      items.toFixed(0),
      ...figures(onNeo4j),
      ...figures(bare),
      bare.length === 0 ? '-' : (median(onNeo4j) / median(bare)).toFixed(2),
      ...figures(embedded),
      String(calls[index]),
    ])
  }
  const head = ['median and 99th percentile, ms', 'items', 'Neo4j', 'p99', 'raw', 'p99', 'ratio']
  console.log(table([...head, 'embedded', 'p99', 'calls'], rows))
  console.log(
    [
      `${GRAPH_PAPERS} synthetic papers; ${ROUNDS} requests each after ${WARM_UP} to warm up, one at a time`,
      'Neo4j and embedded: papergraph serve on either engine; raw: the driver behind node:http, one statement a',
      'question, on the same Neo4j; ratio: Neo4j over raw; items: nodes in an answer; calls: of ours to the store',
      'the answers are compared and equal, but for the order that words give papers, which is the engines own in raw',
    ].join('\n'),
  )
}

/** Asks all peers everything once, makes sure that they agree, and gives the mean number of nodes in an answer. */
async function compareAnswers(question: Question, peers: readonly Peer[]): Promise<number> {
  let items = 0
  for (const variables of question.variables) {
    const [first, ...others] = await Promise.all(
      peers.map(async ({ served, body }) => (await ask(served.url, body(question, variables))).data),
    )
    for (const other of others) {
      if (question.ranked !== true) deepStrictEqual(other, first)
      else deepStrictEqual(countNodes(other), countNodes(first))
    }
    items += countNodes(first)
  }
  return items / question.variables.length
}

function countNodes(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const own = 'id' in value ? 1 : 0
  return Object.values(value).reduce((sum: number, inner) => sum + countNodes(inner), own)
}

/** Milliseconds of each peer's answers to a question; the peers answer in turn, each as often first as the others. */
async function measure(question: Question, peers: readonly Peer[]): Promise<number[][]> {
  const times = peers.map((): number[] => [])
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const variables = question.variables[round % question.variables.length]
    for (let turn = 0; turn < peers.length; turn++) {
      const index = (round + turn) % peers.length
      const peer = peers[index]
      if (peer === undefined) continue
      const { milliseconds } = await ask(peer.served.url, peer.body(question, variables))
      if (round >= WARM_UP) times[index]?.push(milliseconds)
    }
  }
  return times
}

function figures(times: readonly number[]): string[] {
  return times.length === 0 ? ['-', '-'] : [median(times).toFixed(2), quantile(times, 0.99).toFixed(2)]
}
