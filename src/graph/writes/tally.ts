import { z } from 'zod'
import { compareCodePoints } from '../../extraction/code-point-order.ts'
import { ENTITY_KINDS, type EntityKind, type MentionWrite } from '../model.ts'
import { bump, Frequencies, mostFrequent } from './frequencies.ts'

/**
 * How many papers use each name, form and kind of an entity. What the graph shows of an entity is derived from
 * these counts alone, so it depends on the papers present and not on the order they came in.
 */
export interface Tally {
  readonly names: Frequencies
  readonly forms: Frequencies
  readonly kinds: Frequencies
}

const TallySchema = z.object({ names: Frequencies, forms: Frequencies, kinds: Frequencies })

/** What one paper says of an entity that counts towards its tally. */
export type Naming = Pick<MentionWrite, 'name' | 'kind' | 'aliases'>

export const emptyTally = (): Tally => ({ names: {}, forms: {}, kinds: {} })

export const parseTally = (json: string): Tally => TallySchema.parse(JSON.parse(json))

/** Counts one paper's naming in (`by` 1) or out (`by` -1). */
export function count(tally: Tally, naming: Naming, by: 1 | -1): void {
  bump(tally.names, naming.name, by)
  bump(tally.kinds, naming.kind, by)
  for (const form of new Set([naming.name, ...naming.aliases])) bump(tally.forms, form, by)
}

/** The number of papers that mention the entity. */
export const support = (tally: Tally): number =>
  Object.values(tally.kinds).reduce((sum, papers) => sum + papers, 0)

/** What the graph shows of the entity: the name and kind most papers give, and all other forms. */
export function describe(tally: Tally): { name: string; kind: EntityKind; aliases: string[] } {
  const name = mostFrequent(tally.names, compareCodePoints)
  const kind = mostFrequent(tally.kinds, (a, b) => kindRank(a) - kindRank(b))
  return {
    name,
    kind: ENTITY_KINDS.find((known) => known === kind) ?? 'CONCEPT',
    aliases: Object.keys(tally.forms)
      .filter((form) => form !== name)
      .sort(compareCodePoints),
  }
}

const kindRank = (kind: string): number => (ENTITY_KINDS as readonly string[]).indexOf(kind)
