import { parentPort, workerData } from 'node:worker_threads'
import type { Paper } from '../papers/paper.ts'
import type { Extraction } from './extraction.ts'
import { loadExtractor } from './load.ts'
import type { Tier } from './tiers.ts'

/** What a worker of the pool is told, and what it answers. */
export type Question = { readonly paper: Paper }
export type Answer =
  | { readonly kind: 'ready'; readonly version: string; readonly notices: readonly string[] }
  | { readonly kind: 'unavailable'; readonly message: string }
  | { readonly kind: 'read'; readonly extraction: Extraction }

const port = parentPort
if (port === null) throw new Error('This file runs as a worker of the pool.')
const answer = (message: Answer): void => port.postMessage(message)

const notices: string[] = []
const { tier } = workerData as { tier: Tier | undefined }
try {
  const extractor = await loadExtractor(tier, (notice) => notices.push(notice))
  port.on('message', ({ paper }: Question) => {
    void extractor.extract(paper).then((extraction) => answer({ kind: 'read', extraction }))
  })
  answer({ kind: 'ready', version: extractor.version, notices })
} catch (error) {
  answer({ kind: 'unavailable', message: error instanceof Error ? error.message : String(error) })
}
