import type { Evaluation } from './evaluate.ts'

/** The evaluation as a table of text: a line a row, figures with three decimals, and how many papers were scored. */
export function formatEvaluation({ rows, papers, found }: Evaluation): string {
  const lines = rows.map(
    ({ name, precision, recall, f1, predicted, gold }) =>
      `${name.padEnd(26)} P ${threeDecimals(precision)} R ${threeDecimals(recall)} F1 ${threeDecimals(f1)}  (pred ${predicted}, gold ${gold})`,
  )
  return [...lines, `papers ${papers} found ${found}`, ''].join('\n')
}

/** Rounds a tie to even, as the reference score does. Between 0 and 1 only odd sixteenths are ties. */
function threeDecimals(value: number): string {
  const isTie = Number.isInteger(value * 16) && !Number.isInteger(value * 8)
  if (!isTie) return value.toFixed(3)
  const below = Math.floor(value * 1000)
  return ((below % 2 === 0 ? below : below + 1) / 1000).toFixed(3)
}
