import type { GrafeoDB } from '@grafeo-db/js'
import type { TextHit, TextIndex } from '../store.ts'

const INDEXES: Readonly<Record<TextIndex, readonly [label: string, property: string]>> = {
  paper: ['Paper', 'terms'],
  entity: ['Entity', 'terms'],
  name: ['Entity', 'formKeys'],
}

/** Asks Grafeo's BM25 index; it answers with its own node numbers, which are read back as ids. */
export async function searchText(
  db: GrafeoDB,
  index: TextIndex,
  terms: readonly string[],
  limit: number,
): Promise<TextHit[]> {
  const [label, property] = INDEXES[index]
  const hits = await db.textSearch(label, property, terms.join(' '), limit)
  return hits.flatMap(([node, score]) => {
    const id = node === undefined ? undefined : db.getNode(node)?.get('id')
    return typeof id === 'string' && score !== undefined ? [{ id, score }] : []
  })
}
