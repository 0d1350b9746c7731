import { expect } from 'vitest'

/** A question and its answer, worked out by hand from the fixture's papers. */
export interface Case {
  readonly asks: string
  /** A document; of an operation that is kept, `operation(NAME)`. */
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
  /** The `data` of the answer. */
  readonly gives: unknown
}

// The fixture's papers by the method or dataset they introduce, or by what else they are about.
export const GRIDNET = 'paper:arxiv:1901.00001'
export const TIDEFORMER = 'paper:arxiv:2001.00002'
export const SANDPILE = 'paper:arxiv:2101.00003'
export const WORDLAKE = 'paper:d4'
export const SURVEY = 'paper:d5'
export const DUNELINK = 'paper:d6'
export const BARE = 'paper:d7'
export const ACCURACY = 'paper:d8'

/** A connection of which only the ids of the nodes are selected. */
export const nodes = (...ids: readonly string[]) => ({ edges: ids.map((id) => ({ node: { id } })) })

/** A number up to what floating point loses. */
export const near = (value: number) => expect.closeTo(value, 10)
