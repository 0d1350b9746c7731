import { type ExtractorOptions, type OpenExtractor, openExtractor } from '../extraction/pool.ts'

/** An extractor for as long as a server runs. */
export interface KeptExtractor {
  /**
   * The extractor, opened by whoever asks first. Where it cannot be, the next to ask has it tried again.
   * @throws ExtractorError where the tier cannot run here.
   */
  open(): Promise<OpenExtractor>
  /** Ends the threads that read; a text under way is not read to its end. */
  close(): Promise<void>
}

/** Keeps an extractor that takes a second to open and much memory, and that most servers' clients never need. */
export function keepExtractor(options: ExtractorOptions, tell: (notice: string) => void): KeptExtractor {
  let extractor: Promise<OpenExtractor> | undefined
  return {
    open() {
      extractor ??= openExtractor(options, tell).catch((error: unknown) => {
        extractor = undefined
        throw error
      })
      return extractor
    },
    async close() {
      await (await extractor?.catch(() => undefined))?.close()
    },
  }
}
