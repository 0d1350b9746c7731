import type { ShownType } from '../shared/shown-type.ts'

/** A sign for each type, which tells types apart where colours do not. */
export const GLYPHS: Readonly<Record<ShownType, string>> = {
  paper: '▤',
  method: '●',
  dataset: '■',
  task: '▲',
  metric: '◆',
  concept: '○',
}
