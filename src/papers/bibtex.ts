import { type Creator, type Entry, type Library, parse } from '@retorquere/bibtex-parser'
import { readBlocks } from './bibtex-entries.ts'
import type { Intake } from './intake.ts'
import type { PaperFields } from './paper-fields.ts'
import { paperId } from './paper-id.ts'
import { Refusal, type SourceRecord } from './source.ts'

/**
 * Reads BibTeX and BibLaTeX entries as papers, LaTeX decoded to Unicode. The id is the arXiv identifier (`eprint` with
 * `archivePrefix`), else the DOI, else the entry's key.
 */
export async function* readBibtex(
  chunks: AsyncIterable<Buffer>,
  intake: Intake,
): AsyncGenerator<SourceRecord> {
  const strings: Record<string, string> = {}
  for await (const block of readBlocks(chunks, intake)) {
    if (block.type === 'comment' || block.type === 'preamble')
      intake.ledger.skip(`@${block.type}`, block.lines)
    else if (block.type === 'string') {
      try {
        Object.assign(strings, parseBibtex(block.read(), strings).strings)
        intake.ledger.skip('@string', block.lines)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        yield intake.refuse(block.line, block.lines, error.message)
      }
    } else
      yield intake.record(block.line, { record: block.lines }, () =>
        paperFields(onlyEntry(parseBibtex(block.read(), strings)), intake),
      )
  }
}

const KNOWN_FIELDS: ReadonlySet<string> = new Set(
  'title abstract author date year month day journal journaltitle booktitle url doi eprint archiveprefix eprinttype'.split(
    ' ',
  ),
)

function paperFields({ key, fields }: Entry, intake: Intake): PaperFields {
  for (const field in fields) if (!KNOWN_FIELDS.has(field)) intake.ledger.ignoreKey(field)
  return {
    id: entryId(key, fields),
    title: plain(fields.title),
    abstract: plain(fields.abstract),
    authors: (fields.author ?? []).map(authorName).filter((name) => name !== 'others'),
    ...publishedFields(fields),
    venue: plain(fields.journal ?? fields.journaltitle ?? fields.booktitle),
    url: verbatim(fields.url),
  }
}

function entryId(key: string, fields: Entry['fields']): string {
  const eprint = fields.eprint?.trim()
  if (eprint && /^arxiv$/i.test((fields.archiveprefix ?? fields.eprinttype ?? '').trim()))
    return paperId(/^arxiv:/i.test(eprint) ? eprint : `arxiv:${eprint}`)
  const doi = paperId(verbatim(fields.doi) ?? '')
  return doi.startsWith('paper:doi:') ? doi : key
}

function publishedFields({ date, year, month, day }: Entry['fields']): PaperFields {
  // BibLaTeX gives a range as start/end.
  if (date) return { published: date.split('/')[0] }
  const number = year ? monthNumber(month) : null
  if (number === null) return { year }
  return { published: `${year}-${number}${/^\d{1,2}$/.test(day ?? '') ? `-${day?.padStart(2, '0')}` : ''}` }
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Two digits; BibTeX months may be numbers, names, or ranges like `July/August`, which start with the first. */
function monthNumber(month: string | undefined): string | null {
  if (!month?.trim()) return null
  const named = MONTHS.indexOf(/[a-z]{3}/.exec(month.toLowerCase())?.[0] ?? '') + 1
  const number = named || Number(/^\s*\d{1,2}\s*$/.exec(month)?.[0] ?? Number.NaN)
  if (!(number >= 1 && number <= 12))
    throw new Refusal(`"month" is no month: ${JSON.stringify(month.slice(0, 40))}`)
  return String(number).padStart(2, '0')
}

function authorName({ name, firstName, prefix, lastName, suffix }: Creator): string {
  const parts = [firstName, prefix, lastName].filter((part) => part).join(' ')
  return plain(name || (suffix ? `${parts}, ${suffix}` : parts)) ?? ''
}

function onlyEntry({ entries, errors }: Library): Entry {
  const [entry, second] = entries
  // A name that no @string defines stands for itself; anything else the parser reports lost some of the entry.
  const fault = errors.find(({ error }) => !error.startsWith('Unresolved @string'))?.error
  if (fault?.startsWith('Maximum call stack')) throw new Refusal('has braces nested too deeply')
  if (fault !== undefined || entry === undefined)
    throw new Refusal(
      `cannot be read as BibTeX: ${fault?.split('\n')[0]?.replace(/ at line \d+.*/, '') ?? 'no entry'}`,
    )
  if (second !== undefined)
    throw new Refusal('shares its lines with another entry: start each on a line of its own')
  return entry
}

const OPTIONS = { english: false, sentenceCase: false, caseProtection: false, unsupported: 'ignore' } as const

/**
 * In text, TeX prints < and > as ¡ and ¿ and ends the line at %, which nobody means in an abstract; and < in the parser's
 * answer starts its own markup. So these characters pass through it in disguise, as private-use code points.
 */
const DISGUISES = [
  [/</g, '\u{F0001}', '<'],
  [/>/g, '\u{F0002}', '>'],
  [/(?<=\d)%/g, '\u{F0003}', '%'],
] as const

function parseBibtex(text: string, strings: Record<string, string>): Library {
  const disguised = DISGUISES.reduce((masked, [character, mask]) => masked.replace(character, mask), text)
  const library = tryParse(disguised, strings)
  if (!library.errors.some(({ error }) => error.startsWith('Unclosed math'))) return library
  // A lone dollar sign is a price, not mathematics.
  return tryParse(disguised.replace(/(?<!\\)\$/g, '\\$'), strings)
}

function tryParse(text: string, strings: Record<string, string>): Library {
  try {
    return parse(text, { ...OPTIONS, strings })
  } catch {
    throw new Refusal('cannot be read as BibTeX')
  }
}

const MARKUP = /<\/?(?:a|b|br|code|i|li|ol|p|pre|span|sub|sup|ul)(?:\s[^>]*)?\/?>/g

/** Decoded text without the parser's HTML markup, and with accents on their letters (the parser puts them behind). */
function plain(decoded: string | undefined): string | undefined {
  if (decoded === undefined) return undefined
  const text = decoded.replace(MARKUP, '').normalize('NFC')
  return DISGUISES.reduce((shown, [, mask, character]) => shown.replaceAll(mask, character), text)
}

/** A field that BibTeX prints as it stands, but that many write with LaTeX's escapes. */
function verbatim(field: string | undefined): string | undefined {
  return plain(field)?.replace(/\\([_%&#$~])/g, '$1')
}
