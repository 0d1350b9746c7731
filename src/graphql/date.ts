import type { InputShapeFromFields } from '@pothos/core'
import { type ASTNode, GraphQLError, Kind } from 'graphql'
import { z } from 'zod'
import { builder } from './builder.ts'

const IsoDate = z.union([
  z.iso.date(),
  z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/),
  z.string().regex(/^\d{4}$/),
])

/** A date as papers give it: a day, a month or a year. */
export const PaperDate = builder.scalarType('Date', {
  description: 'A date in ISO 8601, as exact as is known: `2017`, `2017-06` or `2017-06-12`.',
  serialize: (value) => String(value),
  parseValue: (value) => parse(value),
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null, node),
})

/** Without a code: whoever asked for it knows whether it stands in the document or in a variable. */
function parse(value: unknown, node?: ASTNode): string {
  const parsed = IsoDate.safeParse(value)
  if (parsed.success) return parsed.data
  throw new GraphQLError(
    'A Date is a string such as "2017", "2017-06" or "2017-06-12".',
    node === undefined ? {} : { nodes: node },
  )
}

/**
 * What dates of papers are compared to so that those up to a date pass, the whole of a year or month included; null
 * without one. Papers without a date never pass.
 */
export const upTo = (date: string | null | undefined): string | null => (date == null ? null : `${date}~`)

/** The argument of a field that can answer as of a date. */
export const asOfArg = builder.args((t) => ({
  asOf: t.field({
    type: PaperDate,
    description:
      'The answer as the papers published up to this day, month or year tell it; undated ones are left out.',
  }),
}))
export type AsOfArg = InputShapeFromFields<typeof asOfArg>
