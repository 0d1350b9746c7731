import { z } from 'zod'
import { ENTITY_RELATIONS, type EntityRelation } from '../../extraction/extraction.ts'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'
import { byParent, groupBy, totals } from './by-parent.ts'
import { Assertion, EntityRow, Ids, type Statement, StatementRow, Total } from './shapes.ts'

const Links = Ids.extend({ type: z.enum(ENTITY_RELATIONS) })
const Page = Links.extend({ limit: z.number().int() })
const LinkRow = z.object({ parent: z.string(), entity: EntityRow, papers: z.number().int() })

const PAGES = {
  out: defineQuery('read/entity-links-out', Page, LinkRow),
  in: defineQuery('read/entity-links-in', Page, LinkRow),
}
const PAGES_AS_OF = {
  out: defineQuery('read/entity-links-as-of-out', Page.extend({ asOf: z.string() }), LinkRow),
  in: defineQuery('read/entity-links-as-of-in', Page.extend({ asOf: z.string() }), LinkRow),
}
const COUNTS = {
  out: defineQuery('read/count-entity-links-out', Links, Total),
  in: defineQuery('read/count-entity-links-in', Links, Total),
}
const COUNTS_AS_OF = {
  out: defineQuery('read/count-entity-links-as-of-out', Links.extend({ asOf: z.string() }), Total),
  in: defineQuery('read/count-entity-links-as-of-in', Links.extend({ asOf: z.string() }), Total),
}
const evidenceQuery = defineQuery(
  'read/entity-link-evidence',
  z.object({
    links: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        type: z.enum(ENTITY_RELATIONS),
        assertion: Assertion,
      }),
    ),
    asOf: z.string().nullable(),
    limit: z.number().int(),
  }),
  z.object({
    from: z.string(),
    to: z.string(),
    type: z.string(),
    edge: StatementRow,
  }),
)

/** Which relation between entities, and which end the asking entity is at: `out` goes out from it. */
export interface LinkKind {
  readonly type: EntityRelation
  readonly side: 'out' | 'in'
}

/**
 * For each entity its links of one kind, those that most papers state first, at most `limit`; as papers up to a date
 * state them if `asOf` is given.
 */
export async function entityLinks(
  store: GraphStore,
  ids: readonly string[],
  kind: LinkKind,
  asOf: string | null,
  limit: number,
) {
  const params = { ids: [...ids], type: kind.type, limit }
  if (asOf === null) return byParent(await store.read(PAGES[kind.side], params))
  return byParent(await store.read(PAGES_AS_OF[kind.side], { ...params, asOf }))
}

/** For each entity the number of such links; none for an entity without any. */
export async function countEntityLinks(
  store: GraphStore,
  ids: readonly string[],
  kind: LinkKind,
  asOf: string | null,
): Promise<Map<string, number>> {
  const params = { ids: [...ids], type: kind.type }
  if (asOf === null) return totals(await store.read(COUNTS[kind.side], params))
  return totals(await store.read(COUNTS_AS_OF[kind.side], { ...params, asOf }))
}

/** A link between entities, as facts state it or as papers deny or plan it. */
export interface EntityLink {
  readonly from: string
  readonly to: string
  readonly type: EntityRelation
  readonly assertion: z.infer<typeof Assertion>
}

/**
 * What papers say of links between entities, the surest first, at most `limit` papers a link, up to a date if `asOf` is
 * given; in the order of the links.
 */
export async function linkStatements(
  store: GraphStore,
  links: readonly EntityLink[],
  limit: number,
  asOf: string | null = null,
): Promise<Statement[][]> {
  const rows = await store.read(evidenceQuery, { links: [...links], asOf, limit })
  const said = groupBy(rows, ({ from, to, edge }) => keyOf({ from, to, ...edge }))
  return links.map((link) => said.get(keyOf(link))?.map(({ edge }) => edge) ?? [])
}

const keyOf = (link: Readonly<Record<keyof EntityLink, string>>): string =>
  `${link.from} ${link.type} ${link.to} ${link.assertion}`
