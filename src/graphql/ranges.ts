import { builder } from './builder.ts'

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
