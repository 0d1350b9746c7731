import { parseArgs } from 'node:util'
import { GRAPH_PAPERS } from './write-graph.ts'

/**
 * The numbers of papers that `--papers 5000,20000` asks for.
 * @throws Error when one is not a whole number from 5,000, which the questions' ids need.
 */
export function sizes(args: readonly string[]): number[] {
  const { papers } = parseArgs({ args: [...args], options: { papers: { type: 'string' } } }).values
  return (papers ?? String(GRAPH_PAPERS)).split(',').map((text) => {
    const size = Number(text)
    if (!Number.isInteger(size) || size < GRAPH_PAPERS) {
      throw new Error(`--papers takes whole numbers from ${GRAPH_PAPERS}, not ${text}`)
    }
    return size
  })
}
