import { availableParallelism } from 'node:os'
import { Option } from 'commander'
import { TIERS } from '../extraction/tiers.ts'
import { SOURCE_KINDS } from '../papers/source.ts'
import { addOrigin, parseMegabytes, parsePort, parseUrl, parseWorkers } from './option-values.ts'

// Options of the command line that have rules of their own.

/** Which graph. */
export const graphOption = () =>
  new Option('--graph <url>', 'file:PATH, memory:, neo4j://HOST:PORT or bolt://HOST:PORT')
    .env('PAPERGRAPH_GRAPH')
    .default('file:./papergraph.grafeo')

/** What kind of source. */
export const fromOption = () =>
  new Option('--from <kind>', 'kind of source; told from the content when left out').choices(SOURCE_KINDS)

/** How papers are read. */
export const tierOption = () =>
  new Option(
    '--tier <tier>',
    'full reads with a small neural network, light with a statistical model; full where its runtime is there',
  ).choices(TIERS)

/** How many threads read them. */
export const workersOption = () =>
  new Option('--workers <number>', 'threads to read papers with')
    .default(availableParallelism(), 'one for each core')
    .argParser(parseWorkers)

/** A port to listen on. */
export const portOption = (flags: string, description: string, byDefault: number) =>
  new Option(flags, description).default(byDefault).argParser(parsePort)

/** How much memory answers may take that are given again. */
export const cacheOption = () =>
  new Option(
    '--cache <megabytes>',
    'memory for answers that are given again until the graph is written to: 32 for an embedded graph if left out, ' +
      '0 for Neo4j, where every request then asks first whether it was',
  ).argParser(parseMegabytes)

/** Whose pages may ask. */
export const corsOption = () =>
  new Option('--cors <origin>', 'an origin whose pages may ask, or * for all; give it once for each')
    .default([], 'none')
    .argParser(addOrigin)

/** Where Neo4j Browser is. */
export const browserOption = () =>
  new Option('--browser-url <url>', 'where Neo4j Browser is; by default at its own port beside Neo4j')
    .env('PAPERGRAPH_BROWSER_URL')
    .argParser(parseUrl)
