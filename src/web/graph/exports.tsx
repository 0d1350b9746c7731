import { save } from '../shared/save.ts'
import type { Drawing } from './drawing/drawing.ts'
import { toSvg } from './drawing/picture.ts'
import { toPng } from './drawing/png.ts'
import { type PlaceOf, toGraphml, toJson } from './export-graph.ts'
import type { Subgraph } from './subgraph.ts'

interface ExportsProps {
  readonly shown: Subgraph
  /** Null while nothing is drawn: there is no picture then. */
  readonly drawing: Drawing | null
}

/** What is shown, to be kept: as pictures of what is seen, and as data. */
export function Exports({ shown, drawing }: ExportsProps) {
  const placeOf: PlaceOf = (id) => drawing?.placeOf(id) ?? null
  const formats: readonly (readonly [
    name: string,
    type: string,
    make: (() => string | Promise<Blob>) | null,
  ])[] = [
    ['PNG', 'image/png', drawing && (() => toPng(drawing.picture()))],
    ['SVG', 'image/svg+xml', drawing && (() => toSvg(drawing.picture()))],
    ['JSON', 'application/json', () => toJson(shown, placeOf, location.href)],
    ['GraphML', 'application/xml', () => toGraphml(shown, placeOf)],
  ]
  return (
    <fieldset class="graph-exports">
      <legend>Save as</legend>
      {formats.map(([name, type, make]) => (
        <button
          key={name}
          type="button"
          disabled={make === null}
          onClick={async () => {
            if (make !== null) save(`graph.${name.toLowerCase()}`, new Blob([await make()], { type }))
          }}
        >
          {name}
        </button>
      ))}
    </fieldset>
  )
}
