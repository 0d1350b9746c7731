import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** A logistic regression by name of feature (fitted by training/calibrate.py). */
export interface Weights {
  readonly bias: number
  readonly of: Readonly<Record<string, number>>
}

const weightsShape = z.object({ bias: z.number(), of: z.record(z.string(), z.number()) })
const shape = z.object({
  spans: weightsShape,
  entities: weightsShape,
  relations: z.object({
    INTRODUCES: weightsShape,
    USES: weightsShape,
    EVALUATES_ON: weightsShape,
    COMPARES_TO: weightsShape,
    ADDRESSES: weightsShape,
    STUDIES: weightsShape,
    EVALUATED_ON: weightsShape,
    APPLIED_TO: weightsShape,
    BASED_ON: weightsShape,
  }),
  /** What the chance of an entity, of two names being one, and of each relation must reach. */
  least: z.object({
    nested: z.number(),
    entity: z.number(),
    same: z.number(),
    relations: z.record(z.string(), z.number()),
  }),
})

/** What was fitted on annotated papers for one tier. */
export type TierWeights = z.infer<typeof shape>

const MODELS = new URL('../../models/', import.meta.url)

/** Reads the weights of a tier; throws where the file is not of their form. */
export function loadWeights(tier: 'light' | 'full'): TierWeights {
  return shape.parse(JSON.parse(readFileSync(new URL(`${tier}.json`, MODELS), 'utf8')))
}

/** The chance, 0 to 1, that features speak for. */
export function chanceOf(
  { bias, of }: Weights,
  names: readonly string[],
  features: readonly number[],
): number {
  let sum = bias
  names.forEach((name, at) => {
    sum += (of[name] ?? 0) * (features[at] ?? 0)
  })
  return 1 / (1 + Math.exp(-sum))
}
