import { readFileSync } from 'node:fs'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { loadLexicon } from '../lexicon/load.ts'
import { SourceError } from '../papers/source.ts'
import { type SameName, sameName, type TypedName } from '../resolution/same-name.ts'
import { NAME_TYPES, type NameType } from './name-types.ts'
import { EXIT, type ExitCode, type Terminal } from './terminal.ts'

/**
 * `papergraph resolve NAME NAME`: whether two names mean one thing, and why. Needs no graph. Without a type, one
 * type under which they do is enough.
 */
export async function runResolve(
  [a, b]: readonly [string, string],
  type: NameType | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  const lexicon = loadLexicon()
  const types = type === undefined ? (['method', 'dataset', 'concept'] as const) : [type]
  const answers = types.map((one) => sameName(lexicon, { type: one, name: a }, { type: one, name: b }))
  const answer = answers.find(({ same }) => same) ?? answers[0]
  if (answer !== undefined) await terminal.out(line(answer))
  return EXIT.done
}

/**
 * `papergraph resolve --pairs FILE|-`: the same for each line of typeA, nameA, typeB, nameB between tabs; one line
 * out for each line in.
 */
export async function runResolvePairs(file: string, terminal: Terminal): Promise<ExitCode> {
  const lexicon = loadLexicon()
  const lines = (await readPairs(file, terminal)).split(/\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  let refused = 0
  for (const [index, text] of lines.entries()) {
    const pair = parsePair(text)
    if (pair === null) {
      refused += 1
      terminal.warn(`${file}, line ${index + 1}: expected typeA, nameA, typeB, nameB between tabs`)
    }
    await terminal.out(pair === null ? 'different\tthe line is no pair\n' : decide(lexicon, pair))
  }
  return refused > 0 ? EXIT.refused : EXIT.done
}

const decide = (lexicon: Lexicon, [a, b]: readonly [TypedName, TypedName]): string =>
  line(sameName(lexicon, a, b))

const line = ({ same, reason }: SameName): string => `${same ? 'same' : 'different'}\t${reason}\n`

function parsePair(text: string): [TypedName, TypedName] | null {
  const [typeA, nameA, typeB, nameB, ...rest] = text.split('\t')
  if (!isType(typeA) || !isType(typeB) || !nameA?.trim() || !nameB?.trim() || rest.length > 0) return null
  return [
    { type: typeA, name: nameA },
    { type: typeB, name: nameB },
  ]
}

const isType = (type: string | undefined): type is NameType =>
  (NAME_TYPES as readonly (string | undefined)[]).includes(type)

async function readPairs(file: string, { stdin }: Terminal): Promise<string> {
  if (file === '-') {
    const chunks: Buffer[] = []
    for await (const chunk of stdin) chunks.push(Buffer.from(chunk))
    return Buffer.concat(chunks).toString('utf8')
  }
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new SourceError(`${file}: no such file, or it cannot be read`)
  }
}
