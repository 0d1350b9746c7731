/** The types that things are shown as: concepts by their kind. */
export const SHOWN_TYPES = ['paper', 'method', 'dataset', 'task', 'metric', 'concept'] as const

export type ShownType = (typeof SHOWN_TYPES)[number]

/** The type to show for a node that GraphQL gives: the kind of a concept, the type of anything else. */
export function shownType(node: { readonly __typename: string; readonly kind?: string }): ShownType {
  return (node.kind ?? node.__typename).toLowerCase() as ShownType
}
