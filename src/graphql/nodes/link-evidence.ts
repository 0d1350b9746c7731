import { type EntityLink, linkStatements } from '../../graph/reads/entity-links.ts'
import type { Context } from '../context.ts'
import { batchOf } from '../loading/loaders.ts'
import { type EvidenceRow, ofPaper } from './evidence.ts'

/** Where papers, at most so many and up to a date if one is given, say most surely what a link between entities says. */
export async function linkEvidence(
  link: EntityLink,
  papers: number,
  asOf: string | null,
  { store, loaders }: Context,
): Promise<EvidenceRow[]> {
  const said = await batchOf(loaders, 'links', { papers, asOf }, link, (links) =>
    linkStatements(store, links, papers, asOf),
  )
  return (said ?? []).flatMap(({ paper, evidence }) => (paper === null ? [] : ofPaper(paper, evidence)))
}
