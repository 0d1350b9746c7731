import type { EdgeType } from '../generated/operations.ts'
import { verb } from './relations.ts'

/** What holds between two nodes: a relation of the graph, or that papers mention both. */
export type Tie = EdgeType | 'TOGETHER'

/** What a tie between two nodes is called, read from its beginning to its end. */
export function tieWords(tie: Tie): string {
  switch (tie) {
    case 'CITES':
      return 'cites'
    case 'EVALUATED_ON':
      return 'is evaluated on'
    case 'APPLIED_TO':
      return 'is applied to'
    case 'BASED_ON':
      return 'builds on'
    case 'OUTPERFORMS':
      return 'outperforms'
    case 'TOGETHER':
      return 'is mentioned with'
    default:
      return verb(tie)
  }
}
