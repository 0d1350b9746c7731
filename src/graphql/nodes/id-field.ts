import type { Fields } from '../fields.ts'

/**
 * The id of a node, as it is. The relay plugin would encode it, and give every id of an answer as a promise, which
 * takes execution many times as long.
 */
export function idField<N extends { readonly id: string }>(t: Fields<N>) {
  return t.id({
    description: 'The readable id, the same everywhere: `method:bert`.',
    resolve: ({ id }) => id,
  })
}
