import type { Extraction } from '../../src/extraction/extraction.ts'
import { loadExtractor } from '../../src/extraction/load.ts'

const fail = (notice: string): never => {
  throw new Error(notice)
}

/** The shipped extractors. */
export const extractor = await loadExtractor('full', fail)
export const lightExtractor = await loadExtractor('light', fail)

/** What is read from a title and an abstract alone. */
export function extract(title: string, abstract: string, by = extractor): Promise<Extraction> {
  const nothingElse = { authors: [], published: null, venue: null, url: null, cites: [] }
  return by.extract({ id: 'paper:x', title, abstract, ...nothingElse })
}
