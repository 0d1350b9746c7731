/** Whether the papers one extractor version read must not be read again by another without being asked. */
export function outranks(stored: string, offered: string): boolean {
  return tier(stored) === 'full' && tier(offered) !== 'full'
}

const tier = (version: string): string | undefined => /-(light|full)\b/.exec(version)?.[1]
