/** The screens that have paths of their own, by the first part of their paths. */
export const SCREENS = [
  'search',
  'paper',
  'method',
  'dataset',
  'concept',
  'graph',
  'gaps',
  'compare',
  'ingest',
  'dashboard',
] as const

export type Screen = (typeof SCREENS)[number]
