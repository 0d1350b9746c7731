/** Numbers of papers that an association of two things is worked out from. */
export interface PairCounts {
  /** Papers that mention both; above 0. */
  readonly together: number
  /** Papers that mention the one. */
  readonly own: number
  /** Papers that mention the other. */
  readonly other: number
  /** Papers in all. */
  readonly papers: number
}

/** How much more two things are mentioned together than chance would have it. */
export interface Association {
  /** Pointwise mutual information in bits (Church and Hanks 1990): log₂ of the lift. */
  readonly pmi: number
  /** The same over its greatest value, from -1 to 1, which it reaches where neither is without the other (Bouma 2009). */
  readonly npmi: number
  /** Share of papers on the one that mention the other, over the share of all papers that do. */
  readonly lift: number
}

/** The association of two things that some papers mention together. */
export function association({ together, own, other, papers }: PairCounts): Association {
  const lift = (together * papers) / (own * other)
  const pmi = Math.log2(lift)
  // Where every paper mentions both, neither is ever without the other.
  const npmi = together === papers ? 1 : pmi / Math.log2(papers / together)
  return { pmi, npmi, lift }
}

/**
 * Papers that mention both of two things, from those `counted` among the `looked` newest of the `own` papers on the
 * one: exact where all were looked at, else in proportion, though no more than mention the other.
 */
export function estimateTogether(counted: number, looked: number, own: number, other: number): number {
  if (own <= looked) return counted
  return Math.min((counted * own) / looked, other)
}
