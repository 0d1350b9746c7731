import { createHash } from 'node:crypto'
import type { Intake } from './intake.ts'
import { parseJsonLine } from './jsonl.ts'
import { type Line, readLines } from './lines.ts'
import type { PaperFields } from './paper-fields.ts'
import { toPaper } from './paper-fields.ts'
import { Refusal, SourceError, type SourceRecord } from './source.ts'

/**
 * Reads papergraph's own export, in which lines that a paper is responsible for start with the key `by` and stand together.
 * Each such group gives one paper, with all its lines as `facts`. Lines that follow from those are skipped. The export
 * must have been verified with {@link verifyExport}.
 */
export async function* readExport(
  chunks: AsyncIterable<Buffer>,
  intake: Intake,
): AsyncGenerator<SourceRecord> {
  let group: Group | null = null
  for await (const lines of readLines(chunks, intake.ledger, LONGEST_LINE)) {
    for (const line of lines) {
      const fact = parse(line, intake.ledger.file)
      if (group !== null && fact.by !== group.by) {
        yield enter(group, intake)
        group = null
      }
      if (typeof fact.by === 'string') {
        group ??= { by: fact.by, line: line.number, facts: [] }
        group.facts.push(fact)
      } else intake.ledger.skip('sha256' in fact ? 'checksum' : 'derived')
    }
  }
  if (group !== null) yield enter(group, intake)
}

/**
 * Checks that the last line of an export is `{"sha256":…}` of all bytes before it.
 * @throws SourceError when it is not: nothing of a damaged export is to be read.
 */
export async function verifyExport(name: string, chunks: AsyncIterable<Buffer>): Promise<void> {
  const hash = createHash('sha256')
  let tail: Buffer = Buffer.alloc(0)
  for await (const chunk of chunks) {
    const bytes = Buffer.concat([tail, chunk])
    const kept = Math.max(0, bytes.length - LONGEST_LAST_LINE)
    hash.update(bytes.subarray(0, kept))
    tail = bytes.subarray(kept)
  }
  const start = tail.lastIndexOf('\n', -2) + 1
  const printed = /^\{"sha256":"([0-9a-f]{64})"\}\s*$/.exec(tail.subarray(start).toString('latin1'))?.[1]
  if (printed === undefined)
    throw new SourceError(`${name}: export is damaged or cut: it does not end with the line of its checksum`)
  if (hash.update(tail.subarray(0, start)).digest('hex') !== printed)
    throw new SourceError(`${name}: export is damaged or cut: its checksum does not match; export it again`)
}

const LONGEST_LAST_LINE = 256
/** A paper of 1 MB may grow sixfold when JSON escapes it. */
const LONGEST_LINE = 16_000_000

type Fact = Readonly<Record<string, unknown>>

interface Group {
  readonly by: string
  readonly line: number
  readonly facts: Fact[]
}

function parse(line: Line, file: string): Fact {
  try {
    if (line.bytes === null) throw new Refusal('is over 16 MB')
    return parseJsonLine(line)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new SourceError(`${file}: is no papergraph export: line ${line.number} ${error.message}`)
  }
}

function enter({ by, line, facts }: Group, intake: Intake): SourceRecord {
  return intake.restored(line, facts.length, () => {
    const node = facts.find((fact) => fact.node === 'Paper')
    if (typeof node?.props !== 'object' || node.props === null)
      throw new Refusal(`${by} has no line with its title: {"by":"${by}","node":"Paper","props":{…}}`)
    return { paper: toPaper({ ...(node.props as PaperFields), id: by }), facts }
  })
}
