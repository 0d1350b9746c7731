import { type PaperAndEntity, strongestStatements } from '../graph/reads/paper-statements.ts'
import type { Context } from './context.ts'
import { type EvidenceRow, ofPaper } from './evidence.ts'

/** Where a paper says most strongly what it says of an entity; empty where it says nothing. */
export async function strongestEvidence(
  pair: PaperAndEntity,
  { store, loaders }: Context,
): Promise<EvidenceRow[]> {
  const statement = await loaders.batch('statements', null, JSON.stringify(pair), async (keys) => {
    const pairs = keys.map((key): PaperAndEntity => JSON.parse(key))
    const found = await strongestStatements(store, pairs)
    return new Map(keys.flatMap((key, at) => (found[at] === undefined ? [] : [[key, found[at]] as const])))
  })
  return statement === undefined ? [] : ofPaper(pair.paper, statement.evidence)
}
