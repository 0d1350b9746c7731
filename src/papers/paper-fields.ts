import { checkText } from './encoding.ts'
import type { Paper } from './paper.ts'
import { paperId, paperIdOfTitle } from './paper-id.ts'
import { parsePublished } from './published.ts'
import { Refusal } from './source.ts'

/** What sources call the parts of a paper; also the columns of a CSV file. */
export const FIELD_NAMES = [
  'id',
  'title',
  'abstract',
  'authors',
  'published',
  'year',
  'venue',
  'url',
  'cites',
] as const

/** A paper's fields as a source gives them, of whatever type. Missing, null and blank mean the same. */
export type PaperFields = { readonly [name in (typeof FIELD_NAMES)[number]]?: unknown }

const MAX_ID_LENGTH = 1000

/**
 * The paper that `fields` describe. A `cites` that is a number counts citations and names none: it gives an empty list.
 * @throws Refusal naming the field that is missing, of the wrong type or cannot be read.
 */
export function toPaper(fields: PaperFields): Paper {
  const title = text('title', fields.title)
  if (title.trim() === '') throw new Refusal('no title')
  const id = identifier('id', fields.id ?? '')
  if (id.length > MAX_ID_LENGTH) throw new Refusal(`"id" is longer than ${MAX_ID_LENGTH} characters`)
  return {
    id: id.trim() === '' ? paperIdOfTitle(title) : paperId(id),
    title,
    abstract: text('abstract', fields.abstract),
    authors: names(fields.authors),
    published: published(fields),
    venue: textOrNull('venue', fields.venue),
    url: textOrNull('url', fields.url),
    cites: citations(fields.cites),
  }
}

/** Is `cites` a number of citations, not a list of them? */
export function isCitationCount(cites: unknown): boolean {
  return typeof cites === 'number'
}

function text(field: string, value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value !== 'string') throw new Refusal(`"${field}" must be a string, not ${typeName(value)}`)
  checkText(field, value)
  return value
}

function textOrNull(field: string, value: unknown): string | null {
  const given = text(field, value)
  return given.trim() === '' ? null : given
}

function identifier(field: string, value: unknown): string {
  return typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : text(field, value)
}

function published(fields: PaperFields): string | null {
  for (const field of ['published', 'year'] as const) {
    const value = fields[field]
    const given = typeof value === 'number' ? String(value) : text(field, value)
    if (given.trim() !== '') return parsePublished(field, given)
  }
  return null
}

function names(authors: unknown): readonly string[] {
  if (!Array.isArray(authors))
    return split(text('authors', authors), /;/.test(String(authors)) ? /;/ : /,?\s+and\s+/)
  const list: readonly unknown[] = authors
  return list
    .map((author, at) => text(`authors[${at}]`, hasName(author) ? author.name : author).trim())
    .filter((name) => name !== '')
}

function hasName(author: unknown): author is { readonly name: unknown } {
  return typeof author === 'object' && author !== null && 'name' in author
}

function citations(cites: unknown): readonly string[] {
  if (isCitationCount(cites)) return []
  if (!Array.isArray(cites)) return sortedIds(split(text('cites', cites), /;/))
  const list: readonly unknown[] = cites
  return sortedIds(
    list.map((cited, at) => identifier(`cites[${at}]`, cited)).filter((id) => id.trim() !== ''),
  )
}

function sortedIds(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.map(paperId))].sort()
}

function split(list: string, separator: RegExp): readonly string[] {
  return list
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function typeName(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
