import type { Fields } from '../fields.ts'
import { Paper } from '../refs.ts'

/** The field for the paper that something is said by; null where it has gone meanwhile. */
export function paperField<R extends { readonly paper: string }>(t: Fields<R>, description: string) {
  return t.field({
    type: Paper,
    nullable: true,
    description,
    resolve: ({ paper }, _args, { loaders }) => loaders.papers.load(paper),
  })
}
