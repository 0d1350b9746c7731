/** Prints how many papers `papergraph ingest` takes in a second on either engine, and the memory it needs. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withFolder } from './folder.ts'
import { empty, environmentOf, withNeo4j } from './neo4j.ts'
import { type Environment, PROGRAM, runNode } from './program.ts'
import { table } from './table.ts'
import { writeTexts } from './texts.ts'

const PAPERS = [1_000, 3_000]
const PEAK_MEMORY = fileURLToPath(new URL('print-peak-memory.js', import.meta.url))

const rows: string[][] = []
await withFolder((folder) =>
  withNeo4j(async (server) => {
    for (const papers of PAPERS) {
      const path = join(folder, `papers-${papers}.jsonl`)
      console.log(await writeTexts(path, papers))
      const into = (graph: string) => ['ingest', path, '--json', '--graph', graph]
      const file = `file:${join(folder, `${papers}.grafeo`)}`
      rows.push(['extract, no graph', ...(await measure(['extract', path], papers))])
      rows.push(['ingest, embedded engine', ...(await measure(into(file), papers))])
      rows.push(['  again, all unchanged', ...(await measure(into(file), papers))])
      if (server === null) continue
      await empty(server)
      const environment = environmentOf(server)
      rows.push(['ingest, Neo4j', ...(await measure(into(server.uri), papers, environment))])
      rows.push(['  again, all unchanged', ...(await measure(into(server.uri), papers, environment))])
    }
  }),
)
console.log(table(['whole command', 'papers', 'papers/s', 'seconds', 'peak memory, MB'], rows))
console.log(
  'peak memory is that of the papergraph process; ingest ends by counting and hashing the whole graph',
)

async function measure(args: readonly string[], papers: number, environment: Environment = {}) {
  const start = performance.now()
  const output = await runNode(['--import', PEAK_MEMORY, PROGRAM, ...args], environment)
  const seconds = (performance.now() - start) / 1000
  const peak = /\npeak (\d+)\n$/.exec(output)?.[1] ?? '?'
  return [String(papers), (papers / seconds).toFixed(0), seconds.toFixed(1), peak]
}
