import { SHOWN_TYPES, type ShownType } from '../../shared/shown-type.ts'

/** The colours of a drawing, as `rgb(…)`. */
export interface Palette {
  readonly types: Readonly<Record<ShownType, string>>
  readonly text: string
  readonly ground: string
  readonly edge: string
  /** Of edges that are many: where they cross, one sees how many there are. */
  readonly manyEdges: string
  readonly strong: string
}

/** The colours that the style sheets give to what is inside of an element now. */
export function paletteOf(element: HTMLElement): Palette {
  const probe = document.createElement('i')
  probe.hidden = true
  element.append(probe)
  const colour = (name: string): string => {
    probe.style.color = `var(--${name})`
    return getComputedStyle(probe).color
  }
  const types = Object.fromEntries(SHOWN_TYPES.map((type) => [type, colour(type)])) as Record<
    ShownType,
    string
  >
  const palette = {
    types,
    text: colour('text'),
    ground: colour('raised'),
    edge: colour('tie'),
    manyEdges: seenThrough(colour('tie'), 0.3),
    strong: colour('accent'),
  }
  probe.remove()
  return palette
}

/** A colour of which only a part is seen. WebGL, which blends it, takes parts of colours as they are, multiplied. */
function seenThrough(colour: string, part: number): string {
  const channels = (colour.match(/\d+/g) ?? [])
    .slice(0, 3)
    .map((channel) => Math.round(Number(channel) * part))
  return `rgba(${channels.join(', ')}, ${part})`
}

/** Calls when light becomes dark or the other way round, until the function that is returned is called. */
export function onThemeChange(changed: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  dark.addEventListener('change', changed)
  return () => {
    observer.disconnect()
    dark.removeEventListener('change', changed)
  }
}
