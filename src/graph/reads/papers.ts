import { z } from 'zod'
import type { FollowUp } from '../follow-up.ts'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'
import { byParent, totals } from './by-parent.ts'
import { Ids, PaperRow, Total } from './shapes.ts'

const findPapersQuery = defineQuery('read/find-papers', Ids, z.object({ paper: PaperRow }))
const paperTextsQuery = defineQuery(
  'read/paper-texts',
  Ids,
  z.object({ id: z.string(), title: z.string(), abstract: z.string() }),
)

/** The place in a list of papers, newest first, that a page begins after. */
interface AfterPublished {
  /** Date as the paper gives it, empty where it gives none. */
  readonly published: string
  readonly id: string
}

/** A part of such a list. */
export interface PublishedPage {
  readonly after: AfterPublished | null
  readonly limit: number
}

const Citations = Ids.extend({ asOf: z.string().nullable() })
const CitationPage = Citations.extend({
  afterPublished: z.string().nullable(),
  afterId: z.string().nullable(),
  limit: z.number().int(),
})
const CitationRow = z.object({ parent: z.string(), paper: PaperRow, published: z.string() })

const PAGES = {
  cited: defineQuery('read/cited-papers', CitationPage, CitationRow),
  citing: defineQuery('read/citing-papers', CitationPage, CitationRow),
}
const COUNTS = {
  cited: defineQuery('read/count-cited-papers', Citations, Total),
  citing: defineQuery('read/count-citing-papers', Citations, Total),
}
/** `cited`: papers that a paper cites; `citing`: papers that cite it. */
export type CitationSide = keyof typeof PAGES

/** The papers that are there, by id. */
export async function findPapers(store: GraphStore, ids: readonly string[]): Promise<Map<string, PaperRow>> {
  const rows = await store.read(findPapersQuery, { ids: [...ids] })
  return new Map(rows.map(({ paper }) => [paper.id, paper]))
}

export interface PaperTexts {
  readonly title: string
  readonly abstract: string
}

/** Titles and abstracts of the papers that are there, by id. */
export async function paperTexts(
  store: GraphStore,
  ids: readonly string[],
): Promise<Map<string, PaperTexts>> {
  const rows = await store.read(paperTextsQuery, { ids: [...ids] })
  return new Map(rows.map(({ id, ...texts }) => [id, texts]))
}

/**
 * For each paper a page of the papers on one side of its citations, newest first; up to a date if `asOf` is given. `reads`
 * follow of these.
 */
export async function citations(
  store: GraphStore,
  ids: readonly string[],
  side: CitationSide,
  asOf: string | null,
  page: PublishedPage,
  reads: readonly FollowUp[] = [],
) {
  const asked = {
    ids: [...ids],
    asOf,
    afterPublished: page.after?.published ?? null,
    afterId: page.after?.id ?? null,
    limit: page.limit,
  }
  const rows = await store.read(PAGES[side], asked, { ids: 'paper', reads })
  return byParent(rows)
}

export async function countCitations(
  store: GraphStore,
  ids: readonly string[],
  side: CitationSide,
  asOf: string | null,
) {
  return totals(await store.read(COUNTS[side], { ids: [...ids], asOf }))
}
