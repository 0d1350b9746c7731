import { z } from 'zod'
import { compareCodePoints } from '../../extraction/code-point-order.ts'
import { bump, Frequencies, mostFrequent } from './frequencies.ts'

/**
 * How many papers print a name that was not understood, and how often they print each form of it. What the graph shows
 * of the name is derived from these counts alone, as for entities.
 */
export interface UnknownTally {
  papers: number
  readonly forms: Frequencies
}

const TallySchema = z.object({ papers: z.number().int().nonnegative(), forms: Frequencies })

export const emptyUnknownTally = (): UnknownTally => ({ papers: 0, forms: {} })

export const parseUnknownTally = (json: string): UnknownTally => TallySchema.parse(JSON.parse(json))

/** Counts what one paper prints in (`by` 1) or out (`by` -1): one form for each place. */
export function countPrints(tally: UnknownTally, forms: readonly string[], by: 1 | -1): void {
  tally.papers += by
  for (const form of forms) bump(tally.forms, form, by)
}

/** What the graph shows of the name: the form that is printed most often, and all other forms. */
export function describeUnknown({ forms }: UnknownTally): { name: string; aliases: string[] } {
  const name = mostFrequent(forms, compareCodePoints)
  return {
    name,
    aliases: Object.keys(forms)
      .filter((form) => form !== name)
      .sort(compareCodePoints),
  }
}
