import type { Assertion } from '../../extraction/extraction.ts'
import type { PaperEdgeType } from '../model.ts'

/** What a paper says of some entity; all of it must hold of one relation. */
export interface Relating {
  /** The entity, and in how many papers it is; any entity when null. */
  readonly entity: { readonly id: string; readonly support: number } | null
  readonly relations: readonly PaperEdgeType[]
  readonly assertions: readonly Assertion[]
  /** How sure it has to be at least, from 0 to 1. */
  readonly confidence: number | null
  /** Fewest and most papers the entity may be in. */
  readonly supportFrom: number | null
  readonly supportTo: number | null
}

/** What papers have to have. It holds or does not hold of a paper: where a value is missing, it does not. */
export type PaperCondition =
  | { readonly all: readonly PaperCondition[] }
  | { readonly any: readonly PaperCondition[] }
  | { readonly not: PaperCondition }
  | { readonly relates: Relating }
  /** Terms (see text-terms.ts) that title and abstract have to hold, all of them. */
  | { readonly terms: readonly string[] }
  /** Dates compared as text, which orders dates of any precision. */
  | { readonly publishedFrom: string }
  | { readonly publishedTo: string }
  /** Parts of names, whatever the case. */
  | { readonly venue: string }
  | { readonly author: string }
  | { readonly hasCode: boolean }

/** Holds of no paper. */
export const NEVER: PaperCondition = { any: [] }

/** Whether a condition can be told to hold of no paper without looking at any. */
export function isNever(condition: PaperCondition): boolean {
  if ('all' in condition) return condition.all.some(isNever)
  if ('any' in condition) return condition.any.every(isNever)
  return 'not' in condition && isAlways(condition.not)
}

function isAlways(condition: PaperCondition): boolean {
  if ('all' in condition) return condition.all.every(isAlways)
  if ('any' in condition) return condition.any.some(isAlways)
  return 'not' in condition && isNever(condition.not)
}

/** The conditions that must all hold for a condition to hold. */
export function conjuncts(condition: PaperCondition): PaperCondition[] {
  return 'all' in condition ? condition.all.flatMap(conjuncts) : [condition]
}

/**
 * Entities of which a paper has to relate to one for a condition to hold, those in the fewest papers that there are;
 * null when no such entities can be told.
 */
export function entitiesNeeded(condition: PaperCondition): NonNullable<Relating['entity']>[] | null {
  if ('relates' in condition) return condition.relates.entity === null ? null : [condition.relates.entity]
  if ('all' in condition) {
    const needed = condition.all.map(entitiesNeeded).filter((entities) => entities !== null)
    return needed.sort((a, b) => papersOf(a) - papersOf(b))[0] ?? null
  }
  if (!('any' in condition)) return null
  const alternatives = condition.any.map(entitiesNeeded)
  return alternatives.every((entities) => entities !== null) ? alternatives.flat() : null
}

/** At most so many papers relate to one of some entities. */
export const papersOf = (entities: readonly { readonly support: number }[]): number =>
  entities.reduce((sum, { support }) => sum + support, 0)
