import { decodeUtf8 } from './encoding.ts'
import type { Intake } from './intake.ts'
import { isBlank, type Line, readLines } from './lines.ts'
import { alternation } from './page-alternation.ts'
import { MAX_RECORD_BYTES, Refusal, SourceError, type SourceRecord, TOO_LARGE } from './source.ts'

/** A page is held in memory whole, because its alternation is judged over all of it. */
const MAX_PAGE_BYTES = 64_000_000
/** What judging a line takes besides its text, so that a file of very short lines is not taken for a small page. */
const LINE_OVERHEAD = 200
/** Stands for a line that was too long to keep. */
const TOO_LONG = 'Too long to keep. '.repeat(1000)

/**
 * Reads the text of a trending-papers page as copied from a browser: header lines, then for each paper a line with its title
 * and a line with its abstract. Both are taken exactly as printed.
 * @throws SourceError when no alternation of titles and abstracts is found, or the page is over 64 MB.
 */
export async function* readTrendingPage(
  chunks: AsyncIterable<Buffer>,
  intake: Intake,
): AsyncGenerator<SourceRecord> {
  const lines = await textLines(chunks, intake)
  const texts = lines.map((line) => line.bytes?.toString('utf8') ?? TOO_LONG)
  let title: Line | null = null
  for (const [at, role] of alternation(texts).entries()) {
    const line = lines[at]
    if (line === undefined) continue
    if (role === 'title') title = line
    else if (role === 'abstract' && title !== null) yield paper(title, line, intake)
    else if (role === 'lone abstract')
      yield intake.refuse(line.number, 1, 'no title: reads like an abstract, but no title is above it')
    else if (role === 'lone title')
      yield intake.refuse(line.number, 1, 'reads like a title, but no abstract is below it')
    else intake.ledger.skip(role === 'stray' ? 'between papers' : role)
  }
  if (title === null)
    throw new SourceError(
      `${intake.ledger.file}: no papers found: a trending page has a title line and an abstract line in turn`,
    )
}

/** Does `text`, the start of an input, read like a trending page? */
export function looksLikeTrendingPage(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  return alternation(lines).includes('abstract')
}

async function textLines(chunks: AsyncIterable<Buffer>, intake: Intake): Promise<readonly Line[]> {
  const kept: Line[] = []
  let size = 0
  for await (const lines of readLines(chunks, intake.ledger)) {
    for (const line of lines) {
      if (line.bytes !== null && isBlank(line.bytes)) intake.ledger.skip('blank')
      else {
        kept.push(line)
        size += LINE_OVERHEAD + (line.bytes?.length ?? 0)
      }
    }
    if (size > MAX_PAGE_BYTES)
      throw new SourceError(
        `${intake.ledger.file}: over 64 MB, which no trending page is (use --from for another kind)`,
      )
  }
  return kept
}

function paper(title: Line, abstract: Line, intake: Intake): SourceRecord {
  return intake.record(title.number, { title: 1, abstract: 1 }, () => {
    if (title.bytes === null || abstract.bytes === null) throw new Refusal(TOO_LARGE)
    if (title.bytes.length + abstract.bytes.length > MAX_RECORD_BYTES) throw new Refusal(TOO_LARGE)
    return {
      title: decodeUtf8(title.bytes, title.number),
      abstract: decodeUtf8(abstract.bytes, abstract.number),
    }
  })
}
