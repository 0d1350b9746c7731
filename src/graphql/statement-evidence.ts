import { type PaperAndEntity, strongestStatements } from '../graph/reads/paper-statements.ts'
import type { Context } from './context.ts'
import { type EvidenceRow, ofPaper } from './evidence.ts'

/** Where a paper says what it says of an entity most strongly; read for all that a request shows at once. */
export async function statementEvidence(
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
