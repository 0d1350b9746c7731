import { createExtractor } from '../../src/extraction/extract.ts'
import type { Extraction } from '../../src/extraction/extraction.ts'
import { loadLexicon } from '../../src/lexicon/load.ts'

/** The shipped extractor. */
export const extractor = createExtractor(loadLexicon())

/** What is read from a title and an abstract alone. */
export function extract(title: string, abstract: string): Extraction {
  const nothingElse = { authors: [], published: null, venue: null, url: null, cites: [] }
  return extractor.extract({ id: 'paper:x', title, abstract, ...nothingElse })
}
