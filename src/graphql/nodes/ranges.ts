import { builder } from '../builder.ts'
import { badInput } from '../errors.ts'

/** From one number to another, both of them taken in; open where one is missing. */
export interface NumberRange {
  readonly gte?: number | null | undefined
  readonly lte?: number | null | undefined
}

export const SupportRange = builder.inputRef<NumberRange>('SupportRange').implement({
  description: 'In how many papers something is.',
  fields: (t) => ({
    gte: t.int({ description: 'In at least so many.' }),
    lte: t.int({ description: 'In at most so many.' }),
  }),
})

/**
 * Checks a range.
 * @throws GraphQLError BAD_USER_INPUT naming the argument when it ends before it begins.
 */
export function parseRange(argument: string, range: NumberRange | null | undefined): NumberRange {
  const { gte, lte } = range ?? {}
  if (gte != null && lte != null && gte > lte) {
    throw badInput(`${argument}.gte`, `${gte} is more than lte, ${lte}.`)
  }
  return { gte, lte }
}
