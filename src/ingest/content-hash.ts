import { createHash } from 'node:crypto'
import type { Paper } from '../papers/paper.ts'

/** SHA-256 of all a source says of a paper; equal records have equal hashes. */
export function contentHash(paper: Paper): string {
  const { id, title, abstract, authors, published, venue, url, cites } = paper
  const content = JSON.stringify([id, title, abstract, authors, published, venue, url, cites])
  return createHash('sha256').update(content).digest('hex')
}
