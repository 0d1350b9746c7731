import type { IngestStep } from './ingester.ts'

/** How far a run has come, as subscribers hear of it. */
export interface IngestProgress extends IngestStep {
  /** Id of the run. */
  readonly run: string
  /** What the text is called. */
  readonly name: string
  readonly finished: boolean
}

type Listener = (progress: IngestProgress) => void

/** Passes on how far the ingests of this server have come. */
export class IngestFeed {
  readonly #listeners = new Set<Listener>()

  tell(progress: IngestProgress): void {
    for (const listener of this.#listeners) listener(progress)
  }

  /** Calls `listener` at every step of every run, until the function that it gives is called. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }
}
