/**
 * A paper as a source gives it. Texts are exactly as printed: nothing is trimmed, decoded or normalised,
 * because every offset in the graph counts into them.
 */
export interface Paper {
  /** Node id: `paper:d0`, `paper:arxiv:2310.06825`, `paper:doi:10.1000/x` or `paper:sha1:…` of the title. */
  readonly id: string
  readonly title: string
  /** Empty when the source has none. */
  readonly abstract: string
  readonly authors: readonly string[]
  /** ISO 8601 to the precision the source gives: `2017`, `2017-06` or `2017-06-12`. */
  readonly published: string | null
  readonly venue: string | null
  readonly url: string | null
  /** Node ids of cited papers, whether or not they are in the graph; sorted, without repeats. */
  readonly cites: readonly string[]
}
