import { grouped } from './words.ts'

/** Numbers in a row, each over what it counts. */
export function StatList({
  numbers,
}: {
  readonly numbers: readonly (readonly [what: string, number: number])[]
}) {
  return (
    <dl class="stats">
      {numbers.map(([what, number]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{grouped(number)}</dd>
        </div>
      ))}
    </dl>
  )
}
