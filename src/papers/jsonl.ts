import { decodeUtf8 } from './encoding.ts'
import type { Intake } from './intake.ts'
import { isBlank, type Line, readLines } from './lines.ts'
import { FIELD_NAMES, isCitationCount, type PaperFields } from './paper-fields.ts'
import { Refusal, type SourceRecord, TOO_LARGE } from './source.ts'

const KNOWN_KEYS: ReadonlySet<string> = new Set(FIELD_NAMES)

/** Reads JSON Lines (https://jsonlines.org): one paper a line; keys papergraph does not know are counted and ignored. */
export async function* readJsonl(
  chunks: AsyncIterable<Buffer>,
  intake: Intake,
): AsyncGenerator<SourceRecord> {
  for await (const lines of readLines(chunks, intake.ledger)) {
    for (const line of lines) {
      if (line.bytes === null) yield intake.refuse(line.number, 1, TOO_LARGE)
      else if (isBlank(line.bytes)) intake.ledger.skip('blank')
      else yield intake.record(line.number, { record: 1 }, () => paperFields(line, intake))
    }
  }
}

/**
 * The object a line of JSON holds.
 * @throws Refusal when it is not UTF-8, not JSON or not an object.
 */
export function parseJsonLine(line: Line): Readonly<Record<string, unknown>> {
  const value = parseJson(decodeUtf8(line.bytes ?? Buffer.alloc(0), line.number))
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Refusal('is not a JSON object: each line must be one, like {"title": "…", "abstract": "…"}')
  return value as Readonly<Record<string, unknown>>
}

function paperFields(line: Line, intake: Intake): PaperFields {
  const fields = parseJsonLine(line)
  for (const key in fields)
    if (!KNOWN_KEYS.has(key) || (key === 'cites' && isCitationCount(fields[key])))
      intake.ledger.ignoreKey(key)
  return fields
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    // V8's own message may quote the line at length; its position, where it has one, is what helps.
    const position = /at position (\d+)/.exec(String(error))?.[1]
    const where = position === undefined ? '' : ` at character ${Number(position) + 1}`
    const cut = text.trimEnd().endsWith('}') ? '' : ' (cut off? it does not end in "}")'
    throw new Refusal(`is not valid JSON${where}${cut}`)
  }
}
