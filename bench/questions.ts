/**
 * Prints what our HTTP answers cost beside the raw driver behind node:http, GraphQL without resolvers over that, and
 * @neo4j/graphql on the same Neo4j, and on the embedded engine. Each server has a process of its own; requests go one
 * after another, the servers taking turns. The embedded engine is left out where writing its graph would take an hour.
 * Usage: npm run bench -- questions [--papers 5000[,20000...]]
 */
import { join } from 'node:path'
import { createServer } from '../src/graphql/server.ts'
import { type Contender, embeddedContender, neo4jContenders } from './contenders.ts'
import { embeddedGraph, fillServer, keptFolder, openEmbedded } from './kept-graphs.ts'
import { compareAnswers, measure } from './measuring.ts'
import { withNeo4j } from './neo4j.ts'
import { QUESTIONS } from './question-list.ts'
import { sizes } from './sizes.ts'
import { median, quantile, table } from './table.ts'

/** Papers of the largest graph that the embedded engine is asked. */
const MOST_EMBEDDED = 20_000

for (const papers of sizes(process.argv.slice(2))) {
  const file = await embeddedGraph(Math.min(papers, MOST_EMBEDDED))
  const calls = await countCalls(file)
  await withNeo4j(
    async (server) => {
      const contenders: Contender[] = []
      try {
        if (server !== null) {
          await fillServer(server, papers)
          contenders.push(...(await neo4jContenders(server)))
        }
        if (papers <= MOST_EMBEDDED) contenders.push(await embeddedContender(file))
        await report(papers, contenders, calls)
      } finally {
        for (const { served } of contenders) await served.stop()
      }
    },
    join(await keptFolder(papers), 'neo4j'),
  )
}

/** The number of store calls that each question takes. */
async function countCalls(file: string): Promise<number[]> {
  let calls = 0
  const store = await openEmbedded(file, () => {
    calls += 1
  })
  try {
    const server = createServer({
      store,
      evaluation: () => Promise.resolve({ unavailable: 'not asked for' }),
    })
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

async function report(
  papers: number,
  contenders: readonly Contender[],
  calls: readonly number[],
): Promise<void> {
  const rows: string[][] = []
  const failed: string[] = []
  for (const [index, question] of QUESTIONS.entries()) {
    const asked = contenders.filter(({ body }) => body(question, {}) !== undefined)
    const { able, items, failures } = await compareAnswers(question, asked)
    failed.push(...failures)
    const { neo4j = [], raw = [], bare = [], peer = [], embedded = [] } = await measure(question, able)
    rows.push([
      `${index + 1} ${question.name}`,
      items.toFixed(0),
      ...figures(neo4j),
      ...figures(raw),
      ratio(neo4j, raw),
      ...figures(bare),
      ratio(bare, raw),
      ...figures(peer),
      ratio(peer, raw),
      ...figures(embedded),
      ratio(peer, embedded),
      String(calls[index]),
    ])
  }
  const head = ['median and 99th percentile, ms', 'items', 'Neo4j', 'p99', 'raw', 'p99', 'ratio']
  console.log(
    table(
      [...head, 'bare', 'p99', 'ratio', '@neo4j', 'p99', 'ratio', 'embedded', 'p99', '@neo4j/it', 'calls'],
      rows,
    ),
  )
  console.log(
    [
      `${papers} synthetic papers; at most 400 requests each, or 12 seconds for all, after at most 300 or 5 seconds to warm up, one at a time`,
      'Neo4j and embedded: papergraph serve on either engine; raw: the driver behind node:http, one statement a',
      'question (for the last two those of our own search); bare: what raw answers, through Yoga and graphql-js with our schema and',
      'no resolver; @neo4j: @neo4j/graphql behind the same Yoga; all four on one Neo4j; ratio: over raw; items: nodes in an',
      'answer; calls: of ours to the store; -: it cannot be asked that, or failed;',
      'the answers are compared and equal, but for the order that words give papers, which is the engines own in raw',
      ...failed,
    ].join('\n'),
  )
}

function figures(times: readonly number[]): string[] {
  return times.length === 0 ? ['-', '-'] : [median(times).toFixed(2), quantile(times, 0.99).toFixed(2)]
}

function ratio(times: readonly number[], base: readonly number[]): string {
  return times.length === 0 || base.length === 0 ? '-' : (median(times) / median(base)).toFixed(2)
}
