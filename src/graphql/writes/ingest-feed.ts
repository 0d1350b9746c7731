import type { IngestStep } from './ingester.ts'
import { Listeners } from './listeners.ts'

/** How far a run has come, as subscribers hear of it. */
export interface IngestProgress extends IngestStep {
  /** Id of the run. */
  readonly run: string
  /** What the text is called. */
  readonly name: string
  readonly finished: boolean
}

/** Passes on how far the ingests of this server have come. */
export class IngestFeed extends Listeners<IngestProgress> {}
