/** The types that things are shown as: concepts by their kind. */
export const SHOWN_TYPES = ['paper', 'method', 'dataset', 'task', 'metric', 'concept'] as const

export type ShownType = (typeof SHOWN_TYPES)[number]

/** The type to show for what GraphQL gives: the name of the type, and the kind where it is a concept. */
export function shownType(typename: string, kind?: string): ShownType {
  return (kind ?? typename).toLowerCase() as ShownType
}
