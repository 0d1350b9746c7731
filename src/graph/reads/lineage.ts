import { z } from 'zod'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'
import { groupBy } from './by-parent.ts'
import { EntityRow, Ids } from './shapes.ts'

// Bounds what one level of the search may read.
const ROWS_A_LEVEL = 5_000
/** Methods of a side that are followed first; after them as many again, and so on, while there is room. */
const FIRST_READ = 8
const SIDES = ['ancestors', 'descendants'] as const
export type LineageSide = (typeof SIDES)[number]

const stepsQuery = defineQuery(
  'read/lineage-steps',
  z.object({
    steps: z.array(z.object({ id: z.string(), side: z.enum(SIDES) })),
    asOf: z.string().nullable(),
    limit: z.number().int(),
  }),
  z.object({ parent: z.string(), side: z.enum(SIDES), method: EntityRow, papers: z.number().int() }),
)
const firstPapersQuery = defineQuery(
  'read/first-papers',
  Ids.extend({ asOf: z.string().nullable() }),
  z.object({ id: z.string(), published: z.string().nullish() }),
)

/** A method in a lineage, at one of the places where it hangs. */
export interface Kin {
  readonly method: EntityRow
  /** What it hangs from: the method asked about, or one nearer to it. */
  readonly parent: EntityRow
  readonly side: LineageSide
  /** Steps away from the method asked about. */
  readonly depth: number
  /** Number of papers that say which of the two is based on the other. */
  readonly papers: number
  /** Whether it hangs elsewhere too, as near or nearer, where what hangs from it is shown. */
  readonly repeated: boolean
}

/** What a method is based on and what is based on it. */
export interface Lineage {
  /** Each side as a tree, every method followed by what hangs from it. */
  readonly ancestors: readonly Kin[]
  readonly descendants: readonly Kin[]
  /** Whether there are more within the depth than are given. */
  readonly truncated: boolean
}

/** One side while it grows, nearest first. */
interface Side {
  readonly kin: Kin[]
  readonly seen: Set<string>
  frontier: readonly EntityRow[]
  /** What the next level is followed from. */
  next: EntityRow[]
}

/**
 * Ancestors and descendants of a method up to `depth` steps away, at most `most` on each side, as the papers up to a date
 * tell it. Breadth first, both sides at once; a method is followed where it is met first, so circles end. What hangs from
 * one comes before what hangs from the next, so those further on are followed only while there is room.
 */
export async function lineageOf(
  store: GraphStore,
  method: EntityRow,
  { depth, most, asOf }: { readonly depth: number; readonly most: number; readonly asOf: string | null },
): Promise<Lineage> {
  const start = (): Side => ({ kin: [], seen: new Set([method.id]), frontier: [method], next: [] })
  const sides: Readonly<Record<LineageSide, Side>> = { ancestors: start(), descendants: start() }
  let truncated = false
  for (let level = 1; level <= depth; level++) {
    // With no room left, another level could only tell that there is more, which may be known.
    const growing = SIDES.filter((side) => !truncated || sides[side].kin.length < most)
    const followed = growing.reduce((sum, side) => sum + sides[side].frontier.length, 0)
    if (followed === 0) break
    const limit = Math.min(most, Math.floor(ROWS_A_LEVEL / followed)) + 1
    for (let from = 0, to = FIRST_READ; ; [from, to] = [to, 2 * to]) {
      const open = growing.filter((side) => !truncated || sides[side].kin.length < most)
      const parts = open.map((side) => ({ side, parents: sides[side].frontier.slice(from, to) }))
      const steps = parts.flatMap(({ side, parents }) => parents.map(({ id }) => ({ id, side })))
      if (steps.length === 0) break
      const found = groupBy(await store.read(stepsQuery, { steps, asOf, limit }), keyOf)
      for (const { side, parents } of parts) {
        const rows = parents.flatMap((parent) =>
          (found.get(keyOf({ parent: parent.id, side })) ?? []).map((row) => ({ ...row, parent })),
        )
        if (!grow(sides[side], rows, level, most)) truncated = true
      }
      truncated ||= [...found.values()].some((rows) => rows.length === limit)
    }
    for (const side of growing) {
      sides[side].frontier = sides[side].next
      sides[side].next = []
    }
  }
  const { ancestors, descendants } = sides
  return { ancestors: inPreorder(ancestors.kin), descendants: inPreorder(descendants.kin), truncated }
}

const keyOf = ({ parent, side }: { readonly parent: string; readonly side: LineageSide }): string =>
  `${side} ${parent}`

/** Adds a level to a side and tells whether there was room for all of it. */
function grow(
  side: Side,
  rows: readonly Omit<Kin, 'depth' | 'repeated'>[],
  depth: number,
  most: number,
): boolean {
  const room = most - side.kin.length
  for (const row of rows.slice(0, room)) {
    const repeated = side.seen.has(row.method.id)
    side.kin.push({ ...row, depth, repeated })
    if (repeated) continue
    side.seen.add(row.method.id)
    side.next.push(row.method)
  }
  return rows.length <= room
}

/** Methods found nearest first, each followed by what hangs from it. */
function inPreorder(kin: readonly Kin[]): Kin[] {
  const children = groupBy(kin, ({ parent }) => parent.id)
  const follow = (one: Kin): Kin[] =>
    one.repeated ? [one] : [one, ...(children.get(one.method.id) ?? []).flatMap(follow)]
  return kin.filter(({ depth }) => depth === 1).flatMap(follow)
}

/** Dates of the first papers, up to a date if one is given, that introduce entities, or else name them; undated ones have none. */
export async function firstPublished(
  store: GraphStore,
  ids: readonly string[],
  asOf: string | null,
): Promise<Map<string, string>> {
  const rows = await store.read(firstPapersQuery, { ids: [...ids], asOf })
  return new Map(rows.flatMap(({ id, published }) => (published == null ? [] : [[id, published] as const])))
}
