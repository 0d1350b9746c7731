import { type EntityLink, linkStatements } from '../../graph/reads/entity-links.ts'
import type { Context } from '../context.ts'
import { type EvidenceRow, ofPaper } from './evidence.ts'

/** Where papers, at most so many and up to a date if one is given, say most surely what a link between entities says. */
export async function linkEvidence(
  link: EntityLink,
  papers: number,
  asOf: string | null,
  { store, loaders }: Context,
): Promise<EvidenceRow[]> {
  const said = await loaders.batch('links', { papers, asOf }, JSON.stringify(link), async (keys) => {
    const links = keys.map((key): EntityLink => JSON.parse(key))
    const found = await linkStatements(store, links, papers, asOf)
    return new Map(keys.map((key, index) => [key, found[index] ?? []]))
  })
  return (said ?? []).flatMap(({ paper, evidence }) => (paper === null ? [] : ofPaper(paper, evidence)))
}
