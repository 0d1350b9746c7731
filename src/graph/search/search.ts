import type { FollowUp } from '../follow-up.ts'
import { followUps } from '../note-follow-ups.ts'
import { findEntities } from '../reads/entities.ts'
import type { GraphStore, TextIndex } from '../store.ts'
import { nameKey } from '../text-terms.ts'
import { entityCandidates, type PaperScope, paperCandidates, readFoundPapers } from './candidates.ts'
import { vocabularyOf, vocabularySeen } from './read-vocabulary.ts'
import { meantTerms, readQuery, type SearchQuery } from './search-query.ts'
import { rankCandidates, type SearchHit } from './search-rank.ts'

/** Most candidates an index gives for the words as they are, and for what they are taken for; the rest is not ranked. */
const PAPERS = 100
const ENTITIES = 200
/** Most papers that are looked through for a phrase. */
const READ_THROUGH = 500

/** Where to look. */
export interface SearchScope extends PaperScope {
  readonly papers: boolean
  readonly entities: boolean
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
  const { query, papers, entities } = await lookUp(store, text, scope)
  const [ofPapers, ofEntities] = await Promise.all([
    paperCandidates(store, query, scope, papers),
    entityCandidates(store, query, scope.asOf, entities),
  ])
  const hits = rankCandidates(query, [...ofPapers.candidates, ...ofEntities])
  return { query, hits, undated: ofPapers.undated }
}

/** A query, and the ids of what the indexes give for it. */
interface LookedUp {
  readonly query: SearchQuery
  readonly papers: readonly string[]
  readonly entities: readonly string[]
}

/** Asks the indexes by the vocabulary that was last seen, while it is asked whether that is still the graph's. */
async function lookUp(store: GraphStore, text: string, scope: SearchScope): Promise<LookedUp> {
  const seen = vocabularySeen(store)
  const likely = seen === null ? null : askIndexes(store, readQuery(text, seen.vocabulary), scope)
  // Where it fails and is of use, that is told below.
  likely?.catch(() => undefined)
  const known = await vocabularyOf(store)
  const isSame = seen?.vocabulary === known.vocabulary && seen.revision === known.revision
  return isSame && likely !== null ? likely : askIndexes(store, readQuery(text, known.vocabulary), scope)
}

/** Asks all that a query asks of the indexes at once, and has what is found read with it. */
async function askIndexes(store: GraphStore, query: SearchQuery, scope: SearchScope): Promise<LookedUp> {
  const { words, phrases } = query
  const quoted = phrases.length > 0
  const exact = quoted ? phrases.flat() : words.map(({ term }) => term)
  const others = quoted ? [] : meantTerms(query).filter((term) => !exact.includes(term))
  const key = nameKey(query.text)
  const { engine } = store
  // Of papers with a phrase few are left.
  const paperReads = quoted ? [] : followUps(engine, (noting) => readFoundPapers(noting, [], query, scope))
  const entityReads = followUps(engine, (noting) => findEntities(noting, []))
  const ids = async (
    index: TextIndex,
    terms: readonly string[],
    limit: number,
    reads: readonly FollowUp[],
  ) => (terms.length === 0 ? [] : (await store.searchText(index, terms, limit, reads)).map(({ id }) => id))
  const papers = scope.papers && [
    ids('paper', exact, quoted ? READ_THROUGH : PAPERS, paperReads),
    ids('paper', others, PAPERS, paperReads),
  ]
  const entities = scope.entities && [
    ids('name', key === '' ? [] : [key], ENTITIES, entityReads),
    ids('entity', exact, ENTITIES, entityReads),
    ids('entity', others, ENTITIES, entityReads),
  ]
  const [ofPapers, ofEntities] = await Promise.all([Promise.all(papers || []), Promise.all(entities || [])])
  return { query, papers: [...new Set(ofPapers.flat())], entities: [...new Set(ofEntities.flat())] }
}
