import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { EntityType } from './entity-type.ts'
import type { Lexicon, LexiconEntry, Vocabulary } from './lexicon.ts'

const TABLES: ReadonlyArray<readonly [file: string, type: EntityType]> = [
  ['concepts.tsv', 'concept'],
  ['datasets.tsv', 'dataset'],
  ['methods.tsv', 'method'],
  ['metrics.tsv', 'metric'],
  ['tasks.tsv', 'task'],
]
const WORDS = 'words.tsv'
const PLAIN_WORDS = 'plain-words.tsv'
const DEFAULT_DIRECTORY = new URL('../../lexicon/', import.meta.url)

/** A lexicon table that cannot be used; the message names the file and the line. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError'
}

/**
 * Reads the lexicon's tables from a folder, papergraph's own by default. Each table has a header line, then
 * `name<TAB>aliases separated by |<TAB>source`; words.tsv has `word<TAB>role`, plain-words.tsv a `word` alone.
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
  const words = readTable(new URL(WORDS, folder))
  hash.update(`${WORDS}\n${words}`)
  const plain = readTable(new URL(PLAIN_WORDS, folder))
  hash.update(`${PLAIN_WORDS}\n${plain}`)
  const vocabulary = { ...parseWords(words), plainWords: parsePlainWords(plain) }
  return { version: hash.digest('hex').slice(0, 8), entries, vocabulary }
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

function parsePlainWords(text: string): Set<string> {
  const words = new Set<string>()
  for (const [number, line] of dataLines(text)) {
    if (/\s/.test(line))
      throw new LexiconError(`${PLAIN_WORDS}, line ${number}: expected one word, got "${line}".`)
    words.add(line)
  }
  return words
}

function parseWords(text: string): Omit<Vocabulary, 'plainWords'> {
  const plainPhrases = new Set<string>()
  const plainHeads = new Set<string>()
  const plainModifiers = new Set<string>()
  const headTypes = new Map<string, EntityType>()
  for (const [number, line] of dataLines(text)) {
    const [word = '', role = ''] = line.split('\t')
    const type = TABLES.map(([, one]) => one).find((one) => role === `${one}-head`)
    if (type !== undefined) headTypes.set(word, type)
    else if (role === 'plain-phrase') plainPhrases.add(word)
    else if (role === 'plain-head') plainHeads.add(word)
    else if (role === 'plain-modifier') plainModifiers.add(word)
    else throw new LexiconError(`${WORDS}, line ${number}: "${role}" is no role of a word.`)
  }
  return { plainPhrases, plainHeads, plainModifiers, headTypes }
}

/** Lines with their 1-based numbers, without the header and empty ones. */
function dataLines(text: string): Array<readonly [number: number, line: string]> {
  return text
    .split('\n')
    .map((line, at) => [at + 1, line] as const)
    .slice(1)
    .filter(([, line]) => line !== '')
}
