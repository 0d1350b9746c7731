import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const LINES_SHOWN = 5

/** The last lines that say something, without the frames of Java's stack traces. */
export function lastTellingLines(log: string, count = LINES_SHOWN): readonly string[] {
  const telling = log
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '' && !/^\s*(at [\w.$/]+[.(<]|\.\.\. \d+ more|Suppressed:)/.test(line))
  return telling.slice(-count)
}

/** What a server that ended by itself said last: on its output, or where that is silent, in its log. */
export async function lastWords(home: string, output: string): Promise<readonly string[]> {
  const said = lastTellingLines(output)
  if (said.length > 0) return said
  try {
    return lastTellingLines(await readFile(join(home, 'logs', 'neo4j.log'), 'utf8'))
  } catch {
    return []
  }
}
