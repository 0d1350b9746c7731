import grafeo from '@grafeo-db/js'
import type { StoreListener } from '../rows.ts'
import type { GraphStore } from '../store.ts'
import { openError } from './errors.ts'
import { GrafeoStore } from './store.ts'

const CHECKPOINT_AFTER_BYTES = 64 * 1024 * 1024

/**
 * Opens a graph file, made if it is not there, or with null a graph in memory.
 * @throws GraphError IN_USE, DAMAGED, NEWER_VERSION or BAD_URL; the file is then left as it was.
 */
export async function connect(path: string | null, listener?: StoreListener): Promise<GraphStore> {
  if (path === null) return new GrafeoStore(grafeo.GrafeoDB.create(), null, listener)
  try {
    const db = grafeo.GrafeoDB.create(path)
    db.setCheckpointTriggers({ walBytes: CHECKPOINT_AFTER_BYTES })
    return new GrafeoStore(db, path, listener)
  } catch (error) {
    throw openError(error, path)
  }
}
