import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { EntityType } from '../extraction/extraction.ts'
import type { Lexicon, LexiconEntry } from './lexicon.ts'

const TABLES: ReadonlyArray<readonly [file: string, type: EntityType]> = [
  ['concepts.tsv', 'concept'],
  ['datasets.tsv', 'dataset'],
  ['methods.tsv', 'method'],
  ['metrics.tsv', 'metric'],
  ['tasks.tsv', 'task'],
]
const PLAIN_WORDS = 'plain-words.tsv'
const DEFAULT_DIRECTORY = new URL('../../lexicon/', import.meta.url)

/** A lexicon table that cannot be used; the message names the file and the line. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError'
}

/**
 * Reads the lexicon's tables from a folder, papergraph's own by default. Each table has a header line, then
 * `name<TAB>aliases separated by |<TAB>source`.
 *
 * @throws LexiconError when a table is missing or a line is not of that form.
 */
export function loadLexicon(directory: URL | string = DEFAULT_DIRECTORY): Lexicon {
  const folder = typeof directory === 'string' ? pathToFileURL(`${directory}/`) : directory
  const hash = createHash('sha256')
  const entries: LexiconEntry[] = []
  for (const [file, type] of TABLES) {
    const text = readTable(new URL(file, folder))
    hash.update(`${file}\n${text}`)
    for (const entry of parseTable(file, type, text)) entries.push(entry)
  }
  const plain = readTable(new URL(PLAIN_WORDS, folder))
  hash.update(`${PLAIN_WORDS}\n${plain}`)
  const plainWords = new Set(dataLines(plain).map(([, line]) => line))
  return { version: hash.digest('hex').slice(0, 8), entries, plainWords }
}

function readTable(file: URL): string {
  try {
    return readFileSync(file, 'utf8').replaceAll('\r\n', '\n')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable'
    throw new LexiconError(`The lexicon table ${fileURLToPath(file)} cannot be read (${code}).`)
  }
}

function parseTable(file: string, type: EntityType, text: string): LexiconEntry[] {
  return dataLines(text).map(([number, line]) => {
    const [name, aliases, source, ...rest] = line.split('\t')
    if (!name || aliases === undefined || !source || rest.length > 0) {
      throw new LexiconError(
        `${file}, line ${number}: expected "name<TAB>aliases<TAB>source", got "${line}".`,
      )
    }
    return { name, type, aliases: aliases === '' ? [] : aliases.split('|'), source }
  })
}

/** Lines with their 1-based numbers, without the header and empty ones. */
function dataLines(text: string): Array<readonly [number: number, line: string]> {
  return text
    .split('\n')
    .map((line, at) => [at + 1, line] as const)
    .slice(1)
    .filter(([, line]) => line !== '')
}
