import type { Tie } from './subgraph.ts'

/** What each tie is called, read from its beginning to its end. */
export const TIE_WORDS: Readonly<Record<Tie, string>> = {
  INTRODUCES: 'introduces',
  USES: 'uses',
  EVALUATES_ON: 'evaluates on',
  COMPARES_TO: 'compares to',
  ADDRESSES: 'addresses',
  STUDIES: 'studies',
  MENTIONS: 'mentions',
  CITES: 'cites',
  EVALUATED_ON: 'is evaluated on',
  APPLIED_TO: 'is applied to',
  BASED_ON: 'builds on',
  OUTPERFORMS: 'outperforms',
  TOGETHER: 'is mentioned with',
}
