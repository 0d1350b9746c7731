import { z } from 'zod'
import { defineQuery } from '../query.ts'
import { findEntities } from '../reads/entities.ts'
import { isThere } from '../reads/is-there.ts'
import { supports } from '../reads/paper-totals.ts'
import { paperTexts } from '../reads/papers.ts'
import { Ids } from '../reads/shapes.ts'
import type { GraphStore, TextIndex } from '../store.ts'
import { nameKey, textTerms } from '../text-terms.ts'
import { vocabularyOf } from './read-vocabulary.ts'
import { holdsPhrases, readQuery, type SearchQuery, wordsOf } from './search-query.ts'
import { type Candidate, rankCandidates, type SearchHit } from './search-rank.ts'

/** Most candidates an index gives for the words as they are, and for what they are taken for; the rest is not ranked. */
const PAPERS = 100
const ENTITIES = 200
/** Most papers that are looked through for a phrase. */
const READ_THROUGH = 500

/** A paper as a value of one list: rows of their own, each with a map, take the driver half as long again. */
const Found = z
  .tuple([
    z.string(),
    z.string(),
    z.array(z.string()),
    z.string().nullish(),
    z.string().nullish(),
    z.string().nullish(),
    z.string().nullish(),
    z.array(z.string()),
  ])
  .transform(([id, title, authors, published, venue, url, codeUrl, found]) => ({
    paper: { id, title, authors, published, venue, url, codeUrl },
    found,
  }))

const searchPapersQuery = defineQuery(
  'read/search-papers',
  Ids.extend({ terms: z.array(z.string()) }),
  z.object({ papers: z.array(Found) }),
)

/** Where to look. */
export interface SearchScope {
  readonly papers: boolean
  readonly entities: boolean
  /** What dates of papers are compared to, or null for papers of any date and of none. */
  readonly asOf: string | null
}

export interface SearchAnswer {
  readonly query: SearchQuery
  readonly hits: readonly SearchHit[]
  /** As of a date, number of papers that would be ranked too if they had one. */
  readonly undated: number
}

/**
 * Papers and entities that hold words of a query or are named by it, best first, and how the query was read; as of a date,
 * those of them that were published or mentioned by then.
 */
export async function search(store: GraphStore, text: string, scope: SearchScope): Promise<SearchAnswer> {
  const { terms, phrases } = wordsOf(text)
  const mostPapers = phrases.length > 0 ? READ_THROUGH : PAPERS
  // The words as they are need no vocabulary, and are looked for while that is brought up to date.
  const [vocabulary, papers, entities] = await Promise.all([
    vocabularyOf(store),
    scope.papers ? idsOf('paper', terms, mostPapers, store) : null,
    scope.entities ? idsOf('entity', terms, ENTITIES, store) : null,
  ])
  const query = readQuery(text, vocabulary)
  const [ofPapers, ofEntities] = await Promise.all([
    papers === null ? NO_PAPERS : paperCandidates(store, query, scope.asOf, papers),
    entities === null ? [] : entityCandidates(store, query, scope.asOf, entities),
  ])
  const hits = rankCandidates(query, [...ofPapers.candidates, ...ofEntities])
  return { query, hits, undated: ofPapers.undated }
}

interface PaperCandidates extends Pick<SearchAnswer, 'undated'> {
  readonly candidates: readonly Candidate[]
}

const NO_PAPERS: PaperCandidates = { candidates: [], undated: 0 }

async function paperCandidates(
  store: GraphStore,
  query: SearchQuery,
  asOf: string | null,
  exact: readonly string[],
): Promise<PaperCandidates> {
  const { phrases } = query
  const hits = [...new Set([...exact, ...(await takenFor(store, 'paper', query, PAPERS))])]
  const ids = phrases.length > 0 ? await withPhrases(store, hits, phrases) : hits
  if (ids.length === 0) return NO_PAPERS
  const terms = [...new Set(query.words.flatMap(({ meant }) => [...meant.keys()]))]
  const rows = await store.read(searchPapersQuery, { ids, terms })
  const all = rows.flatMap(({ papers }) => papers)
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
  return {
    candidates,
    undated: asOf === null ? 0 : all.filter(({ paper }) => paper.published == null).length,
  }
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

async function entityCandidates(
  store: GraphStore,
  query: SearchQuery,
  asOf: string | null,
  exact: readonly string[],
): Promise<Candidate[]> {
  const key = nameKey(query.text)
  const [named, others] = await Promise.all([
    key === '' ? [] : idsOf('name', [key], ENTITIES, store),
    takenFor(store, 'entity', query, ENTITIES),
  ])
  const ids = new Set([...named, ...exact, ...others])
  if (ids.size === 0) return []
  const entities = [...(await findEntities(store, [...ids])).values()]
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

/** Ids of what holds words that those of a query are taken for; what holds the words themselves is found apart. */
async function takenFor(
  store: GraphStore,
  index: TextIndex,
  { words, phrases }: SearchQuery,
  limit: number,
): Promise<string[]> {
  if (phrases.length > 0) return []
  const meant = new Set(words.flatMap((word) => [...word.meant.keys()]))
  for (const { term } of words) meant.delete(term)
  return meant.size === 0 ? [] : idsOf(index, [...meant], limit, store)
}

async function idsOf(
  index: TextIndex,
  terms: readonly string[],
  limit: number,
  store: GraphStore,
): Promise<string[]> {
  return (await store.searchText(index, terms, limit)).map(({ id }) => id)
}
