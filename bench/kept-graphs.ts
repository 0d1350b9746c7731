import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { openGraph } from '../src/graph/open.ts'
import type { StoreListener } from '../src/graph/rows.ts'
import type { GraphStore } from '../src/graph/store.ts'
import { type BenchNeo4j, empty, run } from './neo4j.ts'
import { writeGraph } from './write-graph.ts'

const FOLDER = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'papergraph', 'bench')
const COMPILED = new URL('../', import.meta.url)
/** What the graph depends on; a graph that was written by other code is written anew. */
const MAKERS = [
  'bench/write-graph.js',
  'test/support/random-graph.js',
  'test/support/write-in-batches.js',
  'src/graph/writes/',
  'src/graph/text-terms.js',
  'cypher/write/',
  'cypher/migrations/',
]

/** The folder that keeps the graph of so many papers between runs. */
export async function keptFolder(papers: number): Promise<string> {
  const folder = join(FOLDER, `${papers}-${makersHash()}`)
  await mkdir(folder, { recursive: true })
  return folder
}

/** The file of the embedded graph of so many papers, written where it is not there. */
export async function embeddedGraph(papers: number): Promise<string> {
  const kept = join(await keptFolder(papers), 'embedded')
  const file = join(kept, 'bench.grafeo')
  if (existsSync(file)) return file
  const unfinished = `${kept}.unfinished`
  await rm(unfinished, { force: true, recursive: true })
  await mkdir(unfinished)
  const store = await openEmbedded(join(unfinished, 'bench.grafeo'))
  await timed(`embedded graph of ${papers} papers`, () => writeGraph(store, papers))
  await store.close()
  await rename(unfinished, kept)
  return file
}

/** The store in a file. */
export function openEmbedded(file: string, listener?: StoreListener): Promise<GraphStore> {
  return openGraph(`file:${file}`, { username: '', password: null, database: '' }, listener)
}

/** Makes a server hold the graph of so many papers and nothing else. */
export async function fillServer(server: BenchNeo4j, papers: number): Promise<void> {
  const graph = `${papers}-${makersHash()}`
  const [held] = await run(server, 'MATCH (b:Benchmark) RETURN b.graph AS graph')
  if (held?.graph === graph) return
  console.log(`wiping ${server.uri}, which does not hold this graph`)
  await empty(server)
  const store = await openServer(server)
  await timed(`Neo4j graph of ${papers} papers`, () => writeGraph(store, papers))
  await store.close()
  await run(server, 'CREATE (:Benchmark {graph: $graph})', { graph })
}

/** The store on a server, its schema up to date. */
export function openServer(server: BenchNeo4j): Promise<GraphStore> {
  const { uri, username, password } = server
  return openGraph(uri, { username, password: password || null, database: 'neo4j' })
}

async function timed(what: string, work: () => Promise<void>): Promise<void> {
  const start = performance.now()
  await work()
  console.log(`${what}: written in ${((performance.now() - start) / 1000).toFixed(0)} s`)
}

function makersHash(): string {
  const hash = createHash('sha256')
  for (const maker of MAKERS) {
    const url = new URL(maker, COMPILED)
    const files = maker.endsWith('/') ? readdirSync(url).sort() : ['']
    for (const file of files) hash.update(readFileSync(new URL(file, url)))
  }
  return hash.digest('hex').slice(0, 12)
}
