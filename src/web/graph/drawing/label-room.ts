import { LABEL_SIZE } from './picture.ts'

/** Where a name would be painted, in pixels: from `left` to `right`, around `y`. */
export interface LabelBox {
  readonly left: number
  readonly right: number
  readonly y: number
  /** Of two names that would cover each other, the one that weighs less is left out. */
  readonly weight: number
}

/** What stays free between two names. */
const GAP = 3

/** The names that cover no other, the heaviest first. */
export function withoutOverlaps<Label extends LabelBox>(labels: readonly Label[]): Label[] {
  const placed: Label[] = []
  for (const label of [...labels].sort((a, b) => b.weight - a.weight)) {
    if (!placed.some((other) => overlap(label, other))) placed.push(label)
  }
  return placed
}

function overlap(one: LabelBox, other: LabelBox): boolean {
  return (
    one.left < other.right + GAP &&
    other.left < one.right + GAP &&
    Math.abs(one.y - other.y) < LABEL_SIZE + GAP
  )
}
