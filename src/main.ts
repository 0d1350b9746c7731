import { Command, CommanderError, Option } from 'commander'
import { EXPORT_FORMATS, type ExportFormat, runExport } from './commands/export.ts'
import { runExtract } from './commands/extract.ts'
import { runIngest } from './commands/ingest.ts'
import { EXIT, type ExitCode, processTerminal } from './commands/terminal.ts'
import { PROGRAM_VERSION } from './extraction/extract.ts'
import { openGraph } from './graph/open.ts'
import { GraphError, type GraphStore } from './graph/store.ts'
import { LexiconError } from './lexicon/load.ts'
import { SOURCE_KINDS, SourceError, type SourceKind } from './papers/source.ts'

const terminal = processTerminal()
const { env } = terminal

const program = new Command('papergraph')
  .description('A knowledge graph of papers, methods, datasets and concepts, served over GraphQL.')
  .version(PROGRAM_VERSION)
  .helpCommand(false)
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'papergraph: ')) })

const graphOption = () =>
  new Option('--graph <url>', 'file:PATH, memory:, neo4j://HOST:PORT or bolt://HOST:PORT')
    .env('PAPERGRAPH_GRAPH')
    .default('file:./papergraph.grafeo')
const fromOption = () =>
  new Option('--from <kind>', 'kind of source; told from the content when left out').choices(SOURCE_KINDS)
const tierOption = () =>
  new Option('--tier <tier>', 'how papers are read: rules and a lexicon').choices(['light']).default('light')

program
  .command('ingest <source...>')
  .description('read papers into the graph: files, globs, or - for standard input')
  .addOption(graphOption())
  .addOption(fromOption())
  .addOption(tierOption())
  .option('--json', 'print the receipt as JSON', false)
  .action((sources: string[], options: { graph: string; from?: SourceKind; json: boolean }) =>
    finish(
      withGraph(options.graph, (store) =>
        runIngest(sources, { ...options, from: options.from }, store, terminal),
      ),
    ),
  )

program
  .command('extract [source...]')
  .description('print what is read from papers, one JSON object a line; needs no graph')
  .addOption(fromOption())
  .addOption(tierOption())
  .action((sources: string[], options: { from?: SourceKind }) =>
    finish(runExtract(sources.length > 0 ? sources : ['-'], options.from, terminal)),
  )

program
  .command('export')
  .description('print the whole graph')
  .addOption(graphOption())
  .addOption(new Option('--format <format>', 'jsonl is canonical').choices(EXPORT_FORMATS).default('jsonl'))
  .action((options: { graph: string; format: ExportFormat }) =>
    finish(withGraph(options.graph, (store) => runExport(options.format, store, terminal))),
  )

async function withGraph(url: string, work: (store: GraphStore) => Promise<ExitCode>): Promise<ExitCode> {
  const store = await openGraph(url, {
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
  const known = error instanceof GraphError || error instanceof SourceError || error instanceof LexiconError
  const message = error instanceof Error ? error.message : String(error)
  return known ? message : `something went wrong inside papergraph (${message.split('\n')[0]}).`
}

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.usage
  } else {
    terminal.warn(`papergraph: ${explain(error)}`)
    process.exitCode = EXIT.failed
  }
}
