/** How papers can be read: `full` with a small neural network, `light` with a statistical model. */
export const TIERS = ['full', 'light'] as const
export type Tier = (typeof TIERS)[number]
