import type { Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { ExtractorOptions } from '../extraction/pool.ts'
import { tierHere } from '../extraction/tier-here.ts'
import { countGraph } from '../graph/counts.ts'
import type { GraphStore } from '../graph/store.ts'
import { readExplorer } from '../graphql/explorer/explorer-files.ts'
import { readEvaluation } from '../graphql/questions/evaluation-record.ts'
import { createServer, hasGraphiql, listen, type ServerSettings } from '../graphql/server.ts'
import type { Ingester } from '../graphql/writes/ingester.ts'
import { type KeptExtractor, keepExtractor } from './kept-extractor.ts'
import { printCounts } from './receipt.ts'
import { EVALUATION_FILE } from './record-evaluation.ts'
import { EXIT, type ExitCode, type Terminal } from './terminal.ts'
import { writeAccess } from './write-token.ts'

export interface ServeOptions extends ExtractorOptions, ServerSettings {
  readonly port: number
  readonly host: string
  /** Adds `sample/` to a graph that holds no papers. */
  readonly sample: boolean
  /** The token that allows writes, where the user has chosen one. */
  readonly token: string | null
}

const SAMPLE = fileURLToPath(new URL('../../sample/papers.jsonl', import.meta.url))
const QUESTION = '{ dataset(name: "ImageNet") { methods(first: 5) { edges { node { name } support } } } }'

/** `papergraph serve`: the explorer at /, GraphQL at /graphql with GraphiQL in a browser, until SIGINT or SIGTERM. */
export async function runServe(
  options: ServeOptions,
  store: GraphStore,
  terminal: Terminal,
): Promise<ExitCode> {
  const stopped = untilStopped()
  const tell = (notice: string): void => terminal.warn(`papergraph: ${notice}`)
  const extractor = keepExtractor({ ...options, tier: await tierHere(options.tier, tell) }, tell)
  const evaluation = () => readEvaluation(EVALUATION_FILE, async () => (await extractor.open()).version)
  const access = writeAccess(options.token, options.host)
  const ingester = textIngester(extractor, store)
  const writing = access.token === null ? null : { token: access.token, ingester }
  const explorer = readExplorer(hasGraphiql(options))
  let http: Server
  try {
    const log = (text: string): void => terminal.warn(text)
    http = await listen(
      createServer({ ...options, store, evaluation, writing, explorer, log }),
      options.host,
      options.port,
    )
  } catch (error) {
    terminal.warn(`papergraph: ${cannotListen(error, options)}`)
    return EXIT.failed
  }
  const address = addressOf(http, options)
  store.announce(address)
  try {
    if (explorer === null) tell('The explorer was not built, so / has no pages. Build it: npm run build')
    const notes =
      explorer === null
        ? access.describe(address)
        : `The explorer is at ${new URL('/', address)}\n${access.describe(new URL('/ingest', address))}`
    await greet(address, notes, options, store, terminal)
    await stopped
  } finally {
    http.closeAllConnections()
    http.close()
    await extractor.close()
  }
  return EXIT.done
}

async function greet(
  address: string,
  notes: string,
  options: ServeOptions,
  store: GraphStore,
  terminal: Terminal,
): Promise<void> {
  let counts = await countGraph(store)
  if (options.sample && counts.papers === 0) {
    await terminal.out('The graph is empty: adding the sample papers.\n')
    const { ingestSources } = await import('./ingest.ts')
    counts = (await ingestSources([SAMPLE], { ...options, from: 'jsonl' }, store, terminal)).graph
  }
  const empty = counts.papers === 0 ? '\nAdd papers first: papergraph ingest FILE' : ''
  await terminal.out(
    `papergraph answers at ${address}\n${notes}\nThe graph holds ${printCounts(counts)}.${empty}\nTry: ${QUESTION}\n`,
  )
}

/** What reads the texts that are sent; it is loaded with the first, as what parses their formats takes long to load. */
function textIngester(extractor: KeptExtractor, store: GraphStore): Ingester {
  let texts: Promise<Ingester> | undefined
  return async (source, tell) => {
    texts ??= import('./text-ingester.ts').then(({ createTextIngester }) =>
      createTextIngester(extractor, store),
    )
    return (await texts)(source, tell)
  }
}

function addressOf(http: Server, { host, port }: ServeOptions): string {
  const bound = http.address()
  const actual = typeof bound === 'object' && bound !== null ? bound.port : port
  return `http://${host.includes(':') ? `[${host}]` : host}:${actual}/graphql`
}

function cannotListen(error: unknown, { host, port }: ServeOptions): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') return `Port ${port} is taken; choose another, for example --port ${port + 1}.`
  if (code === 'EACCES')
    return `Port ${port} may not be used by this user; choose one above 1023 with --port.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `${host} is no address of this machine; choose another with --host.`
  }
  return `The server could not listen on ${host}, port ${port} (${String(code ?? error)}).`
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}
