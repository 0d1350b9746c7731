import type { GraphStore, Reader } from './store.ts'

/** A store that asks no graph: it is told what would be read, and nothing can be written to it. */
export function notingStore(engine: GraphStore['engine'], reader: Reader): GraphStore {
  const readOnly = (): never => {
    throw new Error('what is noted only reads')
  }
  return {
    engine,
    ...reader,
    reader: () => reader,
    write: readOnly,
    writes: () => null,
    migrate: readOnly,
    announce: readOnly,
    close: readOnly,
  }
}
