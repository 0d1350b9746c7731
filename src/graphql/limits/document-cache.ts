import type { DocumentNode } from 'graphql'
import { LRUCache } from 'lru-cache'

/** Characters of all texts kept; what is parsed from them takes about a hundred times as many bytes. */
const MOST_CHARACTERS = 1_000_000

export interface DocumentCache {
  /** Parsed documents by their texts; whatever is in here was found to be within the limits of its text. */
  readonly documents: LRUCache<string, DocumentNode>
  /** Why texts could not be parsed. */
  readonly errors: LRUCache<string, Error>
}

/** What parsing gave for the texts asked last, so that a repeated one is neither lexed nor parsed nor validated again. */
export function createDocumentCache(): DocumentCache {
  return { documents: byText<DocumentNode>(), errors: byText<Error>() }
}

function byText<T extends object>(): LRUCache<string, T> {
  return new LRUCache<string, T>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (_, text) => text.length + 1,
  })
}
