import type { Assertion, Relation } from '../generated/operations.ts'

/** The relations that say more than that a paper names something, strongest first. */
export const STATED = [
  'INTRODUCES',
  'USES',
  'EVALUATES_ON',
  'COMPARES_TO',
  'ADDRESSES',
  'STUDIES',
] as const satisfies readonly Relation[]

const WORDS: Readonly<Record<Relation, readonly [asserted: string, otherwise: string]>> = {
  INTRODUCES: ['introduces', 'introduce'],
  USES: ['uses', 'use'],
  EVALUATES_ON: ['evaluates on', 'evaluate on'],
  COMPARES_TO: ['compares to', 'compare to'],
  ADDRESSES: ['addresses', 'address'],
  STUDIES: ['studies', 'study'],
  MENTIONS: ['mentions', 'mention'],
}

/** A relation as the verb of a sentence: `uses`, `does not use`, `will use`. */
export function verb(relation: Relation, assertion: Assertion = 'ASSERTED'): string {
  const [asserted, otherwise] = WORDS[relation]
  if (assertion === 'NEGATED') return `does not ${otherwise}`
  return assertion === 'FUTURE' ? `will ${otherwise}` : asserted
}
