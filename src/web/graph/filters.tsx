import { SHOWN_TYPES, type ShownType } from '../shared/shown-type.ts'
import { grouped } from '../shared/words.ts'
import { GLYPHS } from './glyphs.ts'
import { type GraphView, toggledType } from './graph-view.ts'
import type { Subgraph } from './subgraph.ts'

interface FiltersProps {
  readonly view: GraphView
  /** All that was read. */
  readonly graph: Subgraph
  change(view: GraphView): void
}

/** What is left out: types, papers of other years, and things that few papers mention. */
export function Filters({ view, graph, change }: FiltersProps) {
  const numbers = new Map<ShownType, number>()
  for (const { type } of graph.nodes) numbers.set(type, (numbers.get(type) ?? 0) + 1)
  return (
    <section class="graph-filters" aria-label="Filters">
      <fieldset>
        <legend>Types</legend>
        {SHOWN_TYPES.filter((type) => numbers.has(type) || view.without.includes(type)).map((type) => (
          <label key={type} class={`graph-type of-${type}`}>
            <input
              type="checkbox"
              checked={!view.without.includes(type)}
              onChange={() => change(toggledType(view, type))}
            />
            <span class="graph-glyph" aria-hidden="true">
              {GLYPHS[type]}
            </span>
            {type}
            <span class="number">{grouped(numbers.get(type) ?? 0)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset class="graph-numbers">
        <legend>Papers of the years</legend>
        <NumberField label="from" value={view.from} change={(from) => change({ ...view, from })} />
        <NumberField label="to" value={view.to} change={(to) => change({ ...view, to })} />
      </fieldset>
      <fieldset class="graph-numbers">
        <legend>Things in papers</legend>
        <NumberField
          label="at least"
          value={view.support > 1 ? view.support : null}
          change={(support) => change({ ...view, support: support ?? 1 })}
        />
      </fieldset>
    </section>
  )
}

interface NumberFieldProps {
  readonly label: string
  readonly value: number | null
  change(value: number | null): void
}

function NumberField({ label, value, change }: NumberFieldProps) {
  return (
    <label>
      <span>{label}</span>
      <input
        type="number"
        inputMode="numeric"
        min={1}
        max={9999}
        value={value ?? ''}
        onChange={({ currentTarget }) => {
          const number = currentTarget.valueAsNumber
          change(Number.isInteger(number) && number >= 1 && number <= 9999 ? number : null)
        }}
      />
    </label>
  )
}
