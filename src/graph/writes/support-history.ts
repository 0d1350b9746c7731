/** How many revisions back a list of entities can be read as it was. */
export const REVISIONS_HELD = 1_000
// A little more is kept, for a reader that writes overtake.
const REVISIONS_KEPT = 1_100

/** How the support of an entity, in papers, changed. */
export interface SupportHistory {
  /**
   * Revision, support, revision, support and so on, oldest first: each support holds from its revision to the next.
   * Null where an older papergraph counted it and nothing changed since.
   */
  readonly history: number[] | null
  /** The last revision that changed it; null without a history. */
  readonly changed: number | null
}

/** An entity before a write. */
export interface FormerSupport {
  readonly support: number
  readonly history?: readonly number[] | null | undefined
}

/** The history of an entity that a revision leaves with a support, without what is too old to be asked for. */
export function nextHistory(former: FormerSupport | null, support: number, revision: number): SupportHistory {
  if (former?.support === support) {
    const history = former.history == null ? null : [...former.history]
    return { history, changed: history?.at(-2) ?? null }
  }
  const known = former === null ? [] : (former.history ?? [0, former.support])
  const all = [...known, revision, support]
  const oldest = revision - REVISIONS_KEPT
  let start = 0
  while (start + 2 < all.length && (all[start + 2] ?? 0) <= oldest) start += 2
  return { history: all.slice(start), changed: revision }
}
