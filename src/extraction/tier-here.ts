import { EncoderUnavailable, loadRuntime } from '../tagger/runtime.ts'
import type { Tier } from './tiers.ts'

/**
 * What the full tier needs. Null where the light one is to read: where that is asked for, and without a tier where the
 * network cannot run here, after telling why; a tier that is asked for is never replaced.
 *
 * @throws EncoderUnavailable where the full tier is asked for and cannot run here.
 */
export async function loadForFull<Needed>(
  tier: Tier | undefined,
  load: () => Promise<Needed>,
  tell: (notice: string) => void,
): Promise<Needed | null> {
  if (tier === 'light') return null
  try {
    return await load()
  } catch (error) {
    if (tier === 'full' || !(error instanceof EncoderUnavailable)) throw error
    tell(`${error.message} Reading with the light tier instead.`)
    return null
  }
}

/**
 * The tier to ask for here, as far as the network's runtime decides that: whether it is there is found in hundredths of
 * a second, while what reads takes a second to load.
 *
 * @throws EncoderUnavailable where the full tier is asked for and its runtime is not there.
 */
export async function tierHere(
  tier: Tier | undefined,
  tell: (notice: string) => void,
): Promise<Tier | undefined> {
  return (await loadForFull(tier, loadRuntime, tell)) === null ? 'light' : tier
}
