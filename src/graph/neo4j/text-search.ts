import { z } from 'zod'
import type { FollowUp } from '../follow-up.ts'
import { composeQuery, type Query } from '../query.ts'
import type { Reader, TextHit, TextIndex } from '../store.ts'

const Asked = z.object({ index: z.string(), terms: z.string(), limit: z.number().int() })
const Hit = z.object({ id: z.string(), score: z.number() })

const SEARCH = `CALL db.index.fulltext.queryNodes($index, $terms, {limit: $limit}) YIELD node, score
RETURN node.id AS id, score
`

const search = (index: TextIndex): Query<z.infer<typeof Asked>, TextHit> =>
  composeQuery(`text:${index}`, SEARCH, Asked, Hit, true)

const SEARCHES: Readonly<Record<TextIndex, ReturnType<typeof search>>> = {
  paper: search('paper'),
  entity: search('entity'),
  name: search('name'),
}

const INDEXES: Readonly<Record<TextIndex, string>> = {
  paper: 'fulltext_paper_terms',
  entity: 'fulltext_entity_terms',
  name: 'fulltext_entity_forms',
}

/** Asks Neo4j's full-text index. Terms are letters and digits only, so nothing in them is Lucene syntax. */
export async function searchText(
  reader: Pick<Reader, 'read'>,
  index: TextIndex,
  terms: readonly string[],
  limit: number,
  following: readonly FollowUp[] = [],
): Promise<TextHit[]> {
  // Lucene has no query for nothing.
  if (terms.length === 0) return []
  const asked = { index: INDEXES[index], terms: terms.join(' '), limit }
  return reader.read(SEARCHES[index], asked, { ids: 'id', node: 'node', reads: following })
}
