import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const LINES_SHOWN = 3

/**
 * The reasons in a log of a Java program: what its exceptions say, innermost last, each once and without the names
 * of classes and the frames of stacks.
 */
export function tellingLines(log: string): readonly string[] {
  const lines = log
    .split('\n')
    .filter((line) => !/^\s*(at [\w.$/]+[.(<]|\.\.\. \d+ more)|^\S+ \S+ INFO /.test(line))
    .map((line) => line.replace(/^(Caused by: )?([\w$]+\.)+[\w$]*(Exception|Error): /, '').trim())
    .filter((line) => line !== '')
  return [...new Set(lines)].slice(-LINES_SHOWN)
}

/**
 * Says why a server ended by itself.
 *
 * @param output what the process printed
 * @returns one line, or some of them indented under it
 */
export async function failureReport(home: string, output: string): Promise<string> {
  const logFile = join(home, 'logs', 'neo4j.log')
  const log = output.trim() === '' ? await readFile(logFile, 'utf8').catch(() => '') : output
  if (log.includes('Lock file has been locked by another process')) {
    return `another Neo4j runs on ${home}: stop that one, or choose another folder with --data`
  }
  const lines = tellingLines(log).map((line) => `\n  ${line}`)
  return `Neo4j ended by itself. ${lines.length > 0 ? `It said last:${lines.join('')}\n` : ''}See ${logFile}`
}
