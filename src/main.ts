import { Command, CommanderError, Option } from 'commander'
import { NAME_TYPES, type NameType } from './commands/name-types.ts'
import {
  browserOption,
  cacheOption,
  corsOption,
  fromOption,
  graphOption,
  portOption,
  tierOption,
  workersOption,
} from './commands/options.ts'
import { EXIT, type ExitCode, OutputError, processTerminal, ReaderGone } from './commands/terminal.ts'
import { GoldError } from './evaluation/gold-error.ts'
import { ExtractorError } from './extraction/extractor-error.ts'
import type { Tier } from './extraction/tiers.ts'
import { PROGRAM_VERSION } from './extraction/version.ts'
import { EXPORT_FORMATS, type ExportFormat } from './graph/export/formats.ts'
import { browserAddress } from './graph/handover/browser-link.ts'
import { openExistingGraph, openGraph } from './graph/open.ts'
import { GraphError, type GraphStore } from './graph/store.ts'
import type { ServerSettings } from './graphql/server.ts'
import { LexiconError } from './lexicon/load.ts'
import { SourceError, type SourceKind } from './papers/source.ts'
import { EncoderUnavailable } from './tagger/runtime.ts'

/** The options of every command that reads papers. */
interface Reading {
  readonly tier?: Tier
  readonly workers: number
}

/** The options of `serve`. */
interface Serving extends Reading, Omit<ServerSettings, 'origins' | 'browserUrl' | 'answerCache'> {
  readonly cache?: number
  readonly browserUrl?: string
  readonly cors: string[]
  readonly graph: string
  readonly port: number
  readonly host: string
  readonly sample: boolean
}

// Commands are loaded when they are asked for: reading names takes a second to load that nobody else need wait for.

const terminal = processTerminal()
const { env } = terminal

const program = new Command('papergraph')
  .description('A knowledge graph of papers, methods, datasets and concepts, served over GraphQL.')
  .version(PROGRAM_VERSION)
  .helpCommand(false)
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'papergraph: ')) })

program
  .command('serve')
  .description('serve the graph: the explorer at /, GraphQL at /graphql with GraphiQL in a browser')
  .addOption(graphOption())
  .addOption(portOption('--port <number>', 'port to listen on, 0 for any free one', 4000))
  .option('--host <address>', 'address to listen on', '127.0.0.1')
  .option('--sample', 'add the sample papers to a graph that holds none', false)
  .addOption(corsOption())
  .addOption(cacheOption())
  .addOption(browserOption())
  .option('--no-graphiql', 'no GraphiQL for browsers')
  .option('--no-introspection', 'keep the schema to those who have it')
  .option(
    '--operations-only',
    'answer nothing but the operations of schema/operations, by name or SHA-256',
    false,
  )
  .addOption(tierOption())
  .addOption(workersOption())
  .action(async (options: Serving) => {
    const { runServe } = await import('./commands/serve.ts')
    return finish(
      withGraph(options.graph, (store) =>
        runServe(
          {
            ...reading(options),
            origins: options.cors,
            browserUrl: browserOf(options),
            token: env.PAPERGRAPH_TOKEN || null,
            answerCache: cacheOf(options, store),
          },
          store,
          terminal,
        ),
      ),
    )
  })

program
  .command('ingest <source...>')
  .description('read papers into the graph: files, globs, or - for standard input')
  .addOption(graphOption())
  .addOption(fromOption())
  .addOption(tierOption())
  .addOption(workersOption())
  .option('--json', 'print the receipt as JSON', false)
  .action(
    async (sources: string[], options: Reading & { graph: string; from?: SourceKind; json: boolean }) => {
      const { runIngest } = await import('./commands/ingest.ts')
      return finish(
        withGraph(options.graph, (store) =>
          runIngest(sources, { ...reading(options), from: options.from }, store, terminal),
        ),
      )
    },
  )

program
  .command('extract [source...]')
  .description('print what is read from papers, one JSON object a line; needs no graph')
  .addOption(fromOption())
  .addOption(tierOption())
  .addOption(workersOption())
  .action(async (sources: string[], options: Reading & { from?: SourceKind }) => {
    const { runExtract } = await import('./commands/extract.ts')
    return finish(
      runExtract(sources.length > 0 ? sources : ['-'], { ...reading(options), from: options.from }, terminal),
    )
  })

program
  .command('export')
  .description('print the whole graph')
  .addOption(graphOption())
  .addOption(new Option('--format <format>', 'jsonl is canonical').choices(EXPORT_FORMATS).default('jsonl'))
  .action(async (options: { graph: string; format: ExportFormat }) => {
    const { runExport } = await import('./commands/export.ts')
    return finish(
      withGraph(options.graph, (store) => runExport(options.format, store, terminal), openExistingGraph),
    )
  })

program
  .command('evaluate')
  .description('print precision, recall and F1 by type and relation')
  .requiredOption('--gold <path>', 'a folder of annotated papers, or a .jsonl file with texts and labels')
  .option('--papers <file>', 'their texts; DIR/papers.jsonl, then DIR/../papers.jsonl when left out')
  .addOption(tierOption())
  .addOption(workersOption())
  .option('--only <file>', 'a file of paper ids, one a line: leave out all others')
  .option('--record', 'keep the figures, from where GraphQL serves them', false)
  .action(async (options: Reading & { gold: string; papers?: string; only?: string; record: boolean }) => {
    const { runEvaluate } = await import('./commands/evaluate.ts')
    return finish(runEvaluate({ ...reading(options), papers: options.papers, only: options.only }, terminal))
  })

program
  .command('resolve [name...]')
  .description('say whether two names mean one thing, and why; needs no graph')
  .addOption(new Option('--type <type>', 'what the names are names of').choices(NAME_TYPES).default('method'))
  .option('--pairs <file>', 'typeA, nameA, typeB, nameB between tabs, a pair a line; - is standard input')
  .action(async (names: string[], options: { type?: NameType; pairs?: string }, command: Command) => {
    const { runResolve, runResolvePairs } = await import('./commands/resolve.ts')
    if (options.pairs !== undefined) return finish(runResolvePairs(options.pairs, terminal))
    const [a, b, ...rest] = names
    if (a === undefined || b === undefined || rest.length > 0) {
      return command.error('papergraph: resolve takes two names, or --pairs FILE')
    }
    return finish(runResolve([a, b], options.type, terminal))
  })

program
  .command('neo4j')
  .description('start a real local Neo4j with Neo4j Browser, fetched by your own mvn on first use')
  .option('--data <folder>', 'where the data goes', './neo4j-data')
  .addOption(portOption('--bolt-port <number>', 'port for drivers', 7687))
  .addOption(portOption('--http-port <number>', 'port of Neo4j Browser', 7474))
  .option('--password <password>', 'a password of your own, at least 8 characters, instead of a made-up one')
  .action(async (options: { data: string; boltPort: number; httpPort: number; password?: string }) => {
    const { runNeo4j } = await import('./commands/neo4j.ts')
    return finish(runNeo4j(options, terminal))
  })

function browserOf({ graph, browserUrl }: Serving): string | null {
  const beside = browserAddress(graph)
  return beside === null ? null : (browserUrl ?? beside)
}

function cacheOf({ cache }: Serving, { engine }: GraphStore): number {
  return (cache ?? (engine === 'grafeo' ? 32 : 0)) * 1024 * 1024
}

function reading<Options extends Reading>(options: Options): Options & { tier: Tier | undefined } {
  return { ...options, tier: options.tier }
}

async function withGraph(
  url: string,
  work: (store: GraphStore) => Promise<ExitCode>,
  open: typeof openExistingGraph = openGraph,
): Promise<ExitCode> {
  const store = await open(url, {
    username: env.NEO4J_USERNAME ?? 'neo4j',
    password: env.NEO4J_PASSWORD || null,
    database: env.NEO4J_DATABASE ?? 'neo4j',
  })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

async function finish(work: Promise<ExitCode>): Promise<void> {
  process.exitCode = await work
}

/** What a user is told of an error: known ones in their own words, others without internals. */
function explain(error: unknown): string {
  const known =
    error instanceof GraphError ||
    error instanceof SourceError ||
    error instanceof LexiconError ||
    error instanceof GoldError ||
    error instanceof EncoderUnavailable ||
    error instanceof ExtractorError ||
    error instanceof OutputError
  const message = error instanceof Error ? error.message : String(error)
  return known ? message : `something went wrong inside papergraph (${message.split('\n')[0]}).`
}

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.usage
  } else if (error instanceof ReaderGone) {
    process.exitCode = EXIT.done
  } else {
    terminal.warn(`papergraph: ${explain(error)}`)
    process.exitCode = EXIT.failed
  }
}
