import { z } from 'zod'
import { defineQuery } from '../query.ts'
import { findEntities } from '../reads/entities.ts'
import { isThere } from '../reads/is-there.ts'
import { supports } from '../reads/paper-totals.ts'
import { paperTexts } from '../reads/papers.ts'
import { Ids, MoreOfPaper, toListedPaper } from '../reads/shapes.ts'
import type { GraphStore } from '../store.ts'
import { textTerms } from '../text-terms.ts'
import { holdsPhrases, meantTerms, type SearchQuery } from './search-query.ts'
import type { Candidate } from './search-rank.ts'

/** A paper as a list, which the driver reads in half the time that it takes for a map. */
const Found = z
  .tuple([z.string(), z.string(), z.string().nullish(), z.array(z.string()), MoreOfPaper.nullish()])
  .transform(([id, title, published, found, more]) => ({
    paper: toListedPaper({ id, title, published, more }),
    found,
  }))

const searchPapersQuery = defineQuery(
  'read/search-papers',
  Ids.extend({ terms: z.array(z.string()), whole: z.boolean() }),
  z.object({ paper: Found }),
)

/** Reads what papers that a search found are ranked by. */
export function readFoundPapers(
  store: GraphStore,
  ids: readonly string[],
  query: SearchQuery,
  { whole }: PaperScope,
) {
  return store.read(searchPapersQuery, { ids: [...ids], terms: meantTerms(query), whole })
}

/** Which papers a search is about, and how much of them is wanted. */
export interface PaperScope {
  /** What dates of papers are compared to, or null for papers of any date and of none. */
  readonly asOf: string | null
  /** Whether more is wanted of them than title and date. */
  readonly whole: boolean
}

export interface PaperCandidates {
  readonly candidates: readonly Candidate[]
  /** As of a date, number of papers that would be candidates too if they had one. */
  readonly undated: number
}

const NO_PAPERS: PaperCandidates = { candidates: [], undated: 0 }

/** Those of some papers that have the phrases of a query; as of a date, those that were published by then. */
export async function paperCandidates(
  store: GraphStore,
  query: SearchQuery,
  scope: PaperScope,
  found: readonly string[],
): Promise<PaperCandidates> {
  const { asOf } = scope
  const { phrases } = query
  const ids = phrases.length > 0 ? await withPhrases(store, found, phrases) : found
  if (ids.length === 0) return NO_PAPERS
  const all = (await readFoundPapers(store, ids, query, scope)).map((row) => row.paper)
  const candidates = all
    .filter(({ paper }) => isThere(paper, asOf))
    .map(({ paper, found }) => ({
      node: paper,
      names: [],
      headTerms: new Set(textTerms(paper.title)),
      allTerms: new Set(found),
      weight: 0,
      date: paper.published ?? '',
    }))
  const undated = asOf === null ? 0 : all.filter(({ paper }) => paper.published == null).length
  return { candidates, undated }
}

/** Those of some papers that have each of the phrases in their title or in their abstract. */
async function withPhrases(store: GraphStore, ids: readonly string[], phrases: SearchQuery['phrases']) {
  if (ids.length === 0) return []
  const texts = await paperTexts(store, ids)
  return ids.filter((id) => {
    const { title = '', abstract = '' } = texts.get(id) ?? {}
    return holdsPhrases([textTerms(title), textTerms(abstract)], phrases)
  })
}

/** Those of some entities that have the phrases of a query in a name; as of a date, those that papers mentioned by then. */
export async function entityCandidates(
  store: GraphStore,
  query: SearchQuery,
  asOf: string | null,
  found: readonly string[],
): Promise<Candidate[]> {
  if (found.length === 0) return []
  const entities = [...(await findEntities(store, found)).values()]
  const supportOf = await supports(store, entities, asOf)
  return entities
    .filter((entity) => supportOf(entity) > 0)
    .map((entity) => ({ entity, names: [entity.name, ...entity.aliases] }))
    .filter(({ names }) => holdsPhrases(names.map(textTerms), query.phrases))
    .map(({ entity, names }) => ({
      node: entity,
      names,
      headTerms: new Set(textTerms(entity.name)),
      allTerms: new Set(names.flatMap(textTerms)),
      weight: supportOf(entity),
      date: '',
    }))
}
