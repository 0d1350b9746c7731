import { z } from 'zod'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'
import { nameKey, textTerms } from '../text-terms.ts'
import { findEntities } from './entities.ts'
import { type Candidate, rankCandidates, type SearchHit } from './search-rank.ts'
import { Ids, PaperRow } from './shapes.ts'

/** Most candidates an index gives; what it finds beyond them is not ranked. */
const PAPERS = 100
const ENTITIES = 200

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

/** Papers and entities that hold words of a query or are named by it, best first. */
export async function search(store: GraphStore, query: string, scope: SearchScope): Promise<SearchHit[]> {
  const terms = [...new Set(textTerms(query))]
  const found = await Promise.all([
    scope.papers ? paperCandidates(store, terms) : [],
    scope.entities ? entityCandidates(store, query, terms) : [],
  ])
  return rankCandidates(query, found.flat())
}

async function paperCandidates(store: GraphStore, terms: readonly string[]): Promise<Candidate[]> {
  const hits = await store.searchText('paper', terms, PAPERS)
  if (hits.length === 0) return []
  const rows = await store.read(searchPapersQuery, { ids: hits.map((hit) => hit.id), terms: [...terms] })
  return rows.map(({ paper, found }) => ({
    node: paper,
    names: [],
    headTerms: new Set(textTerms(paper.title)),
    allTerms: new Set(found),
    weight: 0,
    date: paper.published ?? '',
  }))
}

async function entityCandidates(
  store: GraphStore,
  query: string,
  terms: readonly string[],
): Promise<Candidate[]> {
  const key = nameKey(query)
  const [named, hits] = await Promise.all([
    key === '' ? [] : store.searchText('name', [key], ENTITIES),
    store.searchText('entity', terms, ENTITIES),
  ])
  const ids = new Set([...named, ...hits].map((hit) => hit.id))
  if (ids.size === 0) return []
  const entities = await findEntities(store, [...ids])
  return [...entities.values()].map((entity) => ({
    node: entity,
    names: [entity.name, ...entity.aliases],
    headTerms: new Set(textTerms(entity.name)),
    allTerms: new Set([entity.name, ...entity.aliases].flatMap(textTerms)),
    weight: entity.support,
    date: '',
  }))
}
