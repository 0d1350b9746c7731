import { type PaperAndEntity, paperStatements } from '../../graph/reads/paper-statements.ts'
import type { Statement } from '../../graph/reads/shapes.ts'
import type { Context } from '../context.ts'
import { batchOf } from '../loading/loaders.ts'
import { type EvidenceRow, ofPaper } from './evidence.ts'

/** Where a paper says most strongly what it says of an entity; empty where it says nothing. */
export async function strongestEvidence(pair: PaperAndEntity, context: Context): Promise<EvidenceRow[]> {
  const [strongest] = await statementsOf(pair, context)
  return strongest === undefined ? [] : ofPaper(pair.paper, strongest.evidence)
}

/** Where a paper says one thing of an entity; empty where it does not. */
export async function statementEvidence(
  pair: PaperAndEntity,
  type: string,
  assertion: Statement['assertion'],
  context: Context,
): Promise<EvidenceRow[]> {
  const statements = await statementsOf(pair, context)
  const said = statements.find((one) => one.type === type && one.assertion === assertion)
  return said === undefined ? [] : ofPaper(pair.paper, said.evidence)
}

/** What papers say of entities, read for all pairs of a request's page at once. */
async function statementsOf(
  pair: PaperAndEntity,
  { store, loaders }: Context,
): Promise<readonly Statement[]> {
  const said = await batchOf(loaders, 'statements', null, pair, (pairs) => paperStatements(store, pairs))
  return said ?? []
}
