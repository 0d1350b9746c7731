import type { ShownType } from '../shared/shown-type.ts'
import type { Group } from './groups.ts'

/** A group of a node that is shown, as far as its first so many. */
export interface Expansion {
  readonly id: string
  readonly group: Group
  readonly show: number
}

/** A place in the units of the layout. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A node that stays where it was put. */
export interface Pin extends Point {
  readonly id: string
}

/** All that the reader has chosen. What is shown follows from it and from the graph alone. */
export interface GraphView {
  /** Ids of the nodes whose surroundings are shown. */
  readonly starts: readonly string[]
  readonly expansions: readonly Expansion[]
  readonly hidden: readonly string[]
  readonly pins: readonly Pin[]
  /** The ends of a path that is looked for: none, one or two ids. */
  readonly ends: readonly string[]
  /** The node that is told more of. */
  readonly picked: string | null
  /** Types that are left out. */
  readonly without: readonly ShownType[]
  /** Years of publication, each included. */
  readonly from: number | null
  readonly to: number | null
  /** Fewest papers that a thing has to be mentioned in. */
  readonly support: number
}

export const EMPTY_VIEW: GraphView = {
  starts: [],
  expansions: [],
  hidden: [],
  pins: [],
  ends: [],
  picked: null,
  without: [],
  from: null,
  to: null,
  support: 1,
}

/** Shows one more node with its surroundings, and picks it. */
export function started(view: GraphView, id: string): GraphView {
  return {
    ...view,
    starts: view.starts.includes(id) ? view.starts : [...view.starts, id],
    hidden: view.hidden.filter((other) => other !== id),
    picked: id,
  }
}

/** Shows the first so many of a group of a node; 0 takes the group away again. */
export function expanded(view: GraphView, { id, group, show }: Expansion): GraphView {
  const at = view.expansions.findIndex((known) => known.id === id && known.group === group)
  if (at === -1) return show === 0 ? view : { ...view, expansions: [...view.expansions, { id, group, show }] }
  return {
    ...view,
    expansions: view.expansions.flatMap((known, place) =>
      place !== at ? [known] : show === 0 ? [] : [{ id, group, show }],
    ),
  }
}

/** Leaves a node out, and what is shown only because of it. */
export function hid(view: GraphView, id: string): GraphView {
  return {
    ...view,
    hidden: [...new Set([...view.hidden, id])],
    pins: view.pins.filter((pin) => pin.id !== id),
    ends: view.ends.filter((end) => end !== id),
    picked: view.picked === id ? null : view.picked,
  }
}

/** Keeps a node at a place, whatever the filters. */
export function pinned(view: GraphView, pin: Pin): GraphView {
  return { ...view, pins: [...view.pins.filter(({ id }) => id !== pin.id), pin] }
}

/** Lets a node go. */
export function unpinned(view: GraphView, id: string): GraphView {
  return { ...view, pins: view.pins.filter((pin) => pin.id !== id) }
}

/** Makes a node an end of a path: the first, then the second, then the second anew. One that is an end is none any more. */
export function withEnd(view: GraphView, id: string): GraphView {
  if (view.ends.includes(id)) return { ...view, ends: view.ends.filter((end) => end !== id) }
  return { ...view, ends: [...view.ends.slice(0, 1), id] }
}

/** Shows a type that was left out, or leaves it out. */
export function toggledType(view: GraphView, type: ShownType): GraphView {
  const without = view.without.includes(type)
    ? view.without.filter((other) => other !== type)
    : [...view.without, type]
  return { ...view, without }
}
