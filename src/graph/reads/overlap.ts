import { z } from 'zod'
import { compareCodePoints } from '../../extraction/code-point-order.ts'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'
import { byParent, groupBy } from './by-parent.ts'
import { EDGE_TYPES, type EdgeType } from './neighbors.ts'
import { Assertion, Ids } from './shapes.ts'

/** Most papers of an entity, and most of its links, that are compared. */
export const MOST_COMPARED = 500

const relationsOfQuery = defineQuery(
  'read/relations-of',
  Ids.extend({ asOf: z.string().nullable(), newest: z.number().int(), limit: z.number().int() }),
  z.object({
    parent: z.string(),
    other: z.string(),
    type: z.enum(EDGE_TYPES),
    out: z.boolean(),
    assertion: Assertion.nullable(),
    papers: z.number().int(),
  }),
)

/** How one thing relates to another. */
export interface Said {
  readonly parent: string
  readonly other: string
  readonly type: EdgeType
  /** Whether the relation goes out from the parent. */
  readonly out: boolean
  /** Null for citations. */
  readonly assertion: z.infer<typeof Assertion> | null
  /** Number of papers that say so. */
  readonly papers: number
}

/** Something that one or both of two things relate to. */
export interface OverlapItem {
  readonly id: string
  /** How each relates to it, the strongest relation first; empty where it does not. */
  readonly a: readonly Said[]
  readonly b: readonly Said[]
}

/** What two papers or entities have in common and where they differ; all lists by id. */
export interface Overlap {
  readonly shared: readonly OverlapItem[]
  readonly onlyA: readonly OverlapItem[]
  readonly onlyB: readonly OverlapItem[]
  /** Whether one of them relates to as much as is looked at, so that there may be more. */
  readonly truncated: boolean
}

/**
 * What two papers, or two entities, relate to: papers to what they name and cite, entities to the papers that mention
 * them and to what papers link them to. The two themselves are left out.
 */
export async function overlapOf(
  store: GraphStore,
  a: string,
  b: string,
  asOf: string | null,
): Promise<Overlap> {
  const rows = await store.read(relationsOfQuery, {
    ids: [...new Set([a, b])],
    asOf,
    newest: MOST_COMPARED,
    limit: MOST_COMPARED,
  })
  const sides = byParent(rows)
  const ofA = itemsOf(sides.get(a))
  const ofB = itemsOf(sides.get(b))
  const items = [...new Set([...ofA.keys(), ...ofB.keys()])]
    .filter((id) => id !== a && id !== b)
    .sort(compareCodePoints)
    .map((id): OverlapItem => ({ id, a: ofA.get(id) ?? [], b: ofB.get(id) ?? [] }))
  return {
    shared: items.filter((item) => item.a.length > 0 && item.b.length > 0),
    onlyA: items.filter((item) => item.b.length === 0),
    onlyB: items.filter((item) => item.a.length === 0),
    truncated: [...sides.values()].some(isCut),
  }
}

function itemsOf(said: readonly Said[] = []): Map<string, Said[]> {
  const items = groupBy(said, ({ other }) => other)
  for (const item of items.values()) item.sort(strongestFirst)
  return items
}

function strongestFirst(a: Said, b: Said): number {
  return (
    EDGE_TYPES.indexOf(a.type) - EDGE_TYPES.indexOf(b.type) ||
    Number(b.out) - Number(a.out) ||
    compareCodePoints(a.assertion ?? '', b.assertion ?? '')
  )
}

function isCut(said: readonly Said[]): boolean {
  const papers = new Set(said.flatMap(({ other }) => (other.startsWith('paper:') ? [other] : [])))
  // Of a paper all goes out; of an entity what is no paper is a link, in either direction.
  const links = said.filter(({ other, out }) => out || !other.startsWith('paper:'))
  return papers.size >= MOST_COMPARED || links.length >= MOST_COMPARED
}
