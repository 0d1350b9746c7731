import { z } from 'zod'
import { defineQuery } from '../query.ts'
import { findEntities } from '../reads/entities.ts'
import { paperTexts } from '../reads/papers.ts'
import { Ids, PaperRow } from '../reads/shapes.ts'
import type { GraphStore, TextHit, TextIndex } from '../store.ts'
import { nameKey, textTerms } from '../text-terms.ts'
import { vocabularyOf } from './read-vocabulary.ts'
import { holdsPhrases, readQuery, type SearchQuery } from './search-query.ts'
import { type Candidate, rankCandidates, type SearchHit } from './search-rank.ts'

/** Most candidates an index gives for the words as they are, and for what they are taken for; the rest is not ranked. */
const PAPERS = 100
const ENTITIES = 200
/** Most papers that are looked through for a phrase. */
const READ_THROUGH = 500

const searchPapersQuery = defineQuery(
  'read/search-papers',
  Ids.extend({ terms: z.array(z.string()) }),
  z.object({ paper: PaperRow, found: z.array(z.string()) }),
)

/** Where to look. */
export interface SearchScope {
  readonly papers: boolean
  readonly entities: boolean
}

export interface SearchAnswer {
  readonly query: SearchQuery
  readonly hits: readonly SearchHit[]
}

/** Papers and entities that hold words of a query or are named by it, best first, and how the query was read. */
export async function search(store: GraphStore, text: string, scope: SearchScope): Promise<SearchAnswer> {
  const query = readQuery(text, await vocabularyOf(store))
  const found = await Promise.all([
    scope.papers ? paperCandidates(store, query) : [],
    scope.entities ? entityCandidates(store, query) : [],
  ])
  return { query, hits: rankCandidates(query, found.flat()) }
}

async function paperCandidates(store: GraphStore, query: SearchQuery): Promise<Candidate[]> {
  const { phrases } = query
  const hits = await hitsOf(store, 'paper', query, phrases.length > 0 ? READ_THROUGH : PAPERS)
  const ids = phrases.length > 0 ? await withPhrases(store, hits, phrases) : hits
  if (ids.length === 0) return []
  const terms = [...new Set(query.words.flatMap(({ meant }) => [...meant.keys()]))]
  const rows = await store.read(searchPapersQuery, { ids, terms })
  return rows.map(({ paper, found }) => ({
    node: paper,
    names: [],
    headTerms: new Set(textTerms(paper.title)),
    allTerms: new Set(found),
    weight: 0,
    date: paper.published ?? '',
  }))
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

async function entityCandidates(store: GraphStore, query: SearchQuery): Promise<Candidate[]> {
  const key = nameKey(query.text)
  const [named, hits] = await Promise.all([
    key === '' ? [] : store.searchText('name', [key], ENTITIES),
    hitsOf(store, 'entity', query, ENTITIES),
  ])
  const ids = new Set([...idsOf(named), ...hits])
  if (ids.size === 0) return []
  const entities = await findEntities(store, [...ids])
  return [...entities.values()]
    .map((entity) => ({ entity, names: [entity.name, ...entity.aliases] }))
    .filter(({ names }) => holdsPhrases(names.map(textTerms), query.phrases))
    .map(({ entity, names }) => ({
      node: entity,
      names,
      headTerms: new Set(textTerms(entity.name)),
      allTerms: new Set(names.flatMap(textTerms)),
      weight: entity.support,
      date: '',
    }))
}

/** Ids of what holds words of a query, as they are and as what they are taken for, each found by itself. */
async function hitsOf(
  store: GraphStore,
  index: TextIndex,
  { words, phrases }: SearchQuery,
  limit: number,
): Promise<string[]> {
  const terms = phrases.length > 0 ? phrases.flat() : words.map(({ term }) => term)
  const meant = new Set(phrases.length > 0 ? [] : words.flatMap((word) => [...word.meant.keys()]))
  for (const term of terms) meant.delete(term)
  const [exact, other] = await Promise.all([
    store.searchText(index, terms, limit),
    meant.size === 0 ? [] : store.searchText(index, [...meant], limit),
  ])
  return [...new Set([...idsOf(exact), ...idsOf(other)])]
}

const idsOf = (hits: readonly TextHit[]): string[] => hits.map(({ id }) => id)
