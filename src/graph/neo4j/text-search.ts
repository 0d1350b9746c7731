import neo4j, { type QueryResult } from 'neo4j-driver'
import type { TextHit, TextIndex } from '../store.ts'

const INDEXES: Readonly<Record<TextIndex, string>> = {
  paper: 'fulltext_paper_terms',
  entity: 'fulltext_entity_terms',
  name: 'fulltext_entity_forms',
}

const SEARCH = `CALL db.index.fulltext.queryNodes($index, $terms, {limit: $limit}) YIELD node, score
RETURN collect([node.id, score]) AS hits`

/** What runs a statement: a session by itself, or a transaction. */
export interface Runner {
  run(statement: string, parameters: Record<string, unknown>): PromiseLike<QueryResult>
}

/** Asks Neo4j's full-text index. Terms are letters and digits only, so nothing in them is Lucene syntax. */
export async function searchText(
  runner: Runner,
  index: TextIndex,
  terms: readonly string[],
  limit: number,
): Promise<TextHit[]> {
  // Lucene has no query for nothing.
  if (terms.length === 0) return []
  const params = { index: INDEXES[index], terms: terms.join(' '), limit: neo4j.int(limit) }
  const { records } = await runner.run(SEARCH, params)
  const hits: readonly (readonly unknown[])[] = records[0]?.get('hits') ?? []
  return hits.map(([id, score]) => ({ id: String(id), score: Number(score) }))
}
