/** Prints how long `papergraph serve` takes, from the command to /health, when the graph file is there already. */
import { once } from 'node:events'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openGraph } from '../src/graph/open.ts'
import { freePort } from '../src/neo4j-server/ports.ts'
import { withFolder } from './folder.ts'
import { PROGRAM, startNode } from './program.ts'
import { median, table } from './table.ts'
import { GRAPH_PAPERS, writeGraph } from './write-graph.ts'

const ROUNDS = 7
const POLL_MS = 5
const NO_CREDENTIALS = { username: 'neo4j', password: null, database: 'neo4j' }

await withFolder(async (folder) => {
  const file = join(folder, 'bench.grafeo')
  const store = await openGraph(`file:${file}`, NO_CREDENTIALS)
  await writeGraph(store)
  await store.close()
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) times.push(await startOnce(file))
  const row = [median(times), Math.min(...times), Math.max(...times)].map((time) => time.toFixed(0))
  console.log(
    table(['papergraph serve until /health answers', 'median, ms', 'least', 'most'], [['', ...row]]),
  )
  const megabytes = (statSync(file).size / 1e6).toFixed(0)
  console.log(`${ROUNDS} starts with a graph file of ${GRAPH_PAPERS} synthetic papers, ${megabytes} MB`)
})

async function startOnce(file: string): Promise<number> {
  const port = await freePort()
  const start = performance.now()
  const child = startNode([PROGRAM, 'serve', '--graph', `file:${file}`, '--port', String(port)])
  const exited = once(child, 'exit')
  while (!(await answers(`http://127.0.0.1:${port}/health`))) {
    if (child.exitCode !== null) throw new Error('papergraph serve ended before it answered')
    await sleep(POLL_MS)
  }
  const milliseconds = performance.now() - start
  child.kill('SIGTERM')
  await exited
  return milliseconds
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    (response) => response.ok,
    () => false,
  )
}
