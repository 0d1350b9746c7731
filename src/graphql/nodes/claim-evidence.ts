import type { ClaimRow } from '../../graph/reads/claims.ts'
import type { Context } from '../context.ts'
import type { EvidenceRow } from './evidence.ts'
import { sentenceNumber } from './sentence-text.ts'

/** Where a claim is printed, as one span; its rule is the one that reads claims. */
export async function claimEvidence(
  { paper, field, start, end, text }: ClaimRow,
  { loaders }: Pick<Context, 'loaders'>,
): Promise<EvidenceRow[]> {
  const texts = await loaders.texts.load(paper)
  const sentence = texts === null ? 0 : sentenceNumber(texts[field], { start, end })
  return [{ paper, field, sentence, start, end, surface: text, rule: 'rule:printed-result' }]
}
