import { z } from 'zod'
import { textTerms } from '../graph/text-terms.ts'
import { badInput } from './errors.ts'

const LONGEST = 500

const Words = z
  .string()
  .max(LONGEST, `must be at most ${LONGEST} characters long.`)
  .trim()
  .min(1, 'must not be empty.')
  .refine((text) => textTerms(text).length > 0, 'must hold a letter or a digit.')

/**
 * Checks a name or words to search for.
 * @throws GraphQLError BAD_USER_INPUT naming the argument.
 */
export function parseName(argument: string, value: string): string {
  const parsed = Words.safeParse(value)
  if (parsed.success) return parsed.data
  throw badInput(argument, parsed.error.issues[0]?.message ?? 'is not a name.')
}
