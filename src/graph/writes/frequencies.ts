import { z } from 'zod'

/** How often each of some texts is given; none that is not. */
export const Frequencies = z.record(z.string(), z.number().int().positive())
export type Frequencies = z.infer<typeof Frequencies>

/** Counts a text in (`by` 1) or out (`by` -1). */
export function bump(counts: Frequencies, text: string, by: 1 | -1): void {
  // A text may be "toString", which every object has something under.
  const times = (Object.hasOwn(counts, text) ? (counts[text] ?? 0) : 0) + by
  if (times > 0) counts[text] = times
  else delete counts[text]
}

/** The text that is given most often, of several the first in an order; empty where there is none. */
export function mostFrequent(counts: Frequencies, breakTie: (a: string, b: string) => number): string {
  const [best] = Object.entries(counts).sort(([a, timesA], [b, timesB]) => timesB - timesA || breakTie(a, b))
  return best?.[0] ?? ''
}
