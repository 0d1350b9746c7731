import { z } from 'zod'
import { compareCodePoints } from '../../extraction/code-point-order.ts'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'
import { byParent, groupBy } from './by-parent.ts'
import { EDGE_TYPES, type EdgeType } from './neighbors.ts'
import { Assertion, Ids } from './shapes.ts'

/** Most papers of an entity, and most things that papers link it to, that are compared. */
export const MOST_COMPARED = 500

const asOf = z.string().nullable()
const Pair = z.object({ parent: z.string(), other: z.string() })

const relatedThingsQuery = defineQuery(
  'read/related-things',
  Ids.extend({ asOf, newest: z.number().int(), limit: z.number().int() }),
  Pair,
)
const relationsOfQuery = defineQuery(
  'read/relations-of',
  z.object({ wanted: z.array(z.object({ id: z.string(), others: z.array(z.string()) })), asOf }),
  Pair.extend({
    type: z.enum(EDGE_TYPES),
    out: z.boolean(),
    assertion: Assertion.nullable(),
    papers: z.number().int(),
  }),
)

/** A thing and another that it relates to; ids. */
export type Related = Readonly<z.infer<typeof Pair>>

/** How one thing relates to another. */
export interface Said extends Related {
  readonly type: EdgeType
  /** Whether the relation goes out from the parent. */
  readonly out: boolean
  /** Null for citations. */
  readonly assertion: z.infer<typeof Assertion> | null
  /** Number of papers that say so. */
  readonly papers: number
}

/** What two papers or entities have in common and where they differ: ids of things, in order. */
export interface Overlap {
  readonly shared: readonly string[]
  readonly onlyA: readonly string[]
  readonly onlyB: readonly string[]
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
  const rows = await store.read(relatedThingsQuery, {
    ids: [...new Set([a, b])],
    asOf,
    newest: MOST_COMPARED,
    limit: MOST_COMPARED,
  })
  const sides = byParent(rows)
  const ofSide = (id: string) => new Set(sides.get(id)?.map(({ other }) => other))
  const [ofA, ofB] = [ofSide(a), ofSide(b)]
  const all = [...new Set([...ofA, ...ofB])].filter((id) => id !== a && id !== b).sort(compareCodePoints)
  return {
    shared: all.filter((id) => ofA.has(id) && ofB.has(id)),
    onlyA: all.filter((id) => !ofB.has(id)),
    onlyB: all.filter((id) => !ofA.has(id)),
    truncated: [...sides.values()].some(isCut),
  }
}

/** A paper relates to things in one list, an entity in two: papers, and what papers link it to. */
function isCut(related: readonly Related[]): boolean {
  const lists = groupBy(related, ({ parent, other }) =>
    isPaper(parent) || isPaper(other) ? 'named' : 'linked',
  )
  return [...lists.values()].some((list) => list.length >= MOST_COMPARED)
}

const isPaper = (id: string): boolean => id.startsWith('paper:')

/** How things relate to others, as papers up to a date say if one is given: of each pair the strongest relation first. */
export async function relationsOf(
  store: GraphStore,
  pairs: readonly Related[],
  asOf: string | null,
): Promise<Said[][]> {
  const wanted = [...byParent(pairs)].map(([id, related]) => ({
    id,
    others: related.map((one) => one.other),
  }))
  const said = groupBy(await store.read(relationsOfQuery, { wanted, asOf }), keyOf)
  return pairs.map((pair) => said.get(keyOf(pair))?.sort(strongestFirst) ?? [])
}

const keyOf = ({ parent, other }: Related): string => `${parent} ${other}`

function strongestFirst(a: Said, b: Said): number {
  return (
    EDGE_TYPES.indexOf(a.type) - EDGE_TYPES.indexOf(b.type) ||
    Number(b.out) - Number(a.out) ||
    compareCodePoints(a.assertion ?? '', b.assertion ?? '')
  )
}
