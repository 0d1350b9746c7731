import { loadLexicon } from '../lexicon/load.ts'
import { loadFullTagger } from '../tagger/load-full.ts'
import { loadLightTagger } from '../tagger/load-light.ts'
import { createExtractor, type Extractor } from './extract.ts'
import { loadForFull } from './tier-here.ts'
import type { Tier } from './tiers.ts'
import { loadWeights } from './weights.ts'

/**
 * The shipped extractor. Without a tier the full one, and where its network cannot run here the light one, after
 * telling why; a tier that is asked for is never replaced.
 *
 * @throws EncoderUnavailable where the full tier is asked for and cannot run here.
 */
export async function loadExtractor(
  tier: Tier | undefined,
  tell: (notice: string) => void,
): Promise<Extractor> {
  const lexicon = loadLexicon()
  const tagger = await loadForFull(tier, loadFullTagger, tell)
  return tagger === null
    ? createExtractor({ lexicon, tier: 'light', tagger: loadLightTagger(), weights: loadWeights('light') })
    : createExtractor({ lexicon, tier: 'full', tagger, weights: loadWeights('full') })
}
