import type { GrafeoDB } from '@grafeo-db/js'
import { z } from 'zod'
import type { TextHit, TextIndex } from '../store.ts'

const INDEXES: Readonly<Record<TextIndex, readonly [label: string, property: string]>> = {
  paper: ['Paper', 'terms'],
  entity: ['Entity', 'terms'],
  name: ['Entity', 'formKeys'],
}

const Numbered = z.object({ node: z.number().int(), id: z.string() })

/** Asks Grafeo's BM25 index; it answers with its own node numbers, which are read back as ids. */
export async function searchText(
  db: GrafeoDB,
  index: TextIndex,
  terms: readonly string[],
  limit: number,
): Promise<TextHit[]> {
  const [label, property] = INDEXES[index]
  const hits = await db.textSearch(label, property, terms.join(' '), limit)
  const ids = await idsOf(
    db,
    label,
    hits.map(([node = -1]) => node),
  )
  return hits.flatMap(([node = -1, score]) => {
    const id = ids.get(node)
    return id === undefined || score === undefined ? [] : [{ id, score }]
  })
}

/** Ids by node numbers. One by one the nodes would come with all that they hold. */
async function idsOf(db: GrafeoDB, label: string, nodes: readonly number[]): Promise<Map<number, string>> {
  if (nodes.length === 0) return new Map()
  const text = `UNWIND $nodes AS node\nMATCH (n:${label}) WHERE id(n) = node\nRETURN node, n.id AS id`
  const rows = (await db.executeCypher(text, { nodes })).toArray()
  return new Map(rows.map((row) => Numbered.parse(row)).map(({ node, id }) => [node, id]))
}
