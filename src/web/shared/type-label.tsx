import type { ShownType } from './shown-type.ts'

/** A small label that names a type, in its colour. */
export function TypeLabel({ type }: { readonly type: ShownType }) {
  return <span class={`type-label of-${type}`}>{type}</span>
}
