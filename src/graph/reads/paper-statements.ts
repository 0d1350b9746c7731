import { z } from 'zod'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'
import { groupBy } from './by-parent.ts'
import { type Statement, statementColumns, toStatement } from './shapes.ts'
import { strongestFirst } from './statements.ts'

const paperStatementsQuery = defineQuery(
  'read/paper-statements',
  z.object({ pairs: z.array(z.object({ paper: z.string(), entity: z.string() })) }),
  z.object({ paper: z.string(), entity: z.string(), ...statementColumns }),
)

/** A paper and an entity. */
export interface PaperAndEntity {
  readonly paper: string
  readonly entity: string
}

/** What each of some papers says of an entity, the strongest first, in the order of the pairs. */
export async function paperStatements(
  store: GraphStore,
  pairs: readonly PaperAndEntity[],
): Promise<Statement[][]> {
  const rows = await store.read(paperStatementsQuery, { pairs: pairs.map((pair) => ({ ...pair })) })
  const said = groupBy(rows, keyOf)
  return pairs.map((pair) => said.get(keyOf(pair))?.map(toStatement).sort(strongestFirst) ?? [])
}

const keyOf = ({ paper, entity }: PaperAndEntity): string => `${paper} ${entity}`
