import { navigate } from 'wouter-preact/use-browser-location'
import { comparedAddress, exchanged } from './compared.ts'

interface RowButtonsProps {
  readonly id: string
  readonly name: string
  /** All that is compared, in order. */
  readonly ids: readonly string[]
  /** The ids of the rows above and below; undefined where there is none. */
  readonly above: string | undefined
  readonly below: string | undefined
  /** Notes which button moved a row, so that it keeps the focus. */
  onMoved(buttons: readonly string[]): void
}

/** What one does with a row of a comparison: move it up and down, and take it away. */
export function RowButtons({ id, name, ids, above, below, onMoved }: RowButtonsProps) {
  const move = (other: string | undefined, up: boolean) =>
    other !== undefined && (
      <button
        type="button"
        id={buttonId(id, up)}
        class="compare-move"
        aria-label={`Move ${name} ${up ? 'up' : 'down'}`}
        onClick={() => {
          // At the end of the table the button is gone, and the other one is there.
          onMoved([buttonId(id, up), buttonId(id, !up)])
          navigate(comparedAddress(exchanged(ids, id, other)))
        }}
      >
        {up ? '↑' : '↓'}
      </button>
    )
  return (
    <span class="compare-buttons">
      {move(above, true)}
      {move(below, false)}
      <button
        type="button"
        class="text-button"
        onClick={() => {
          navigate(comparedAddress(ids.filter((other) => other !== id)))
          // The button goes with its row.
          document.getElementById('main')?.focus()
        }}
      >
        Remove<span class="visually-hidden"> {name}</span>
      </button>
    </span>
  )
}

const buttonId = (id: string, up: boolean): string => `${up ? 'up' : 'down'} ${id}`
