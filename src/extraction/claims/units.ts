export type Unit = 'percent' | 'points' | 'times'

/** What follows a number. */
export interface ReadUnit {
  readonly unit: Unit | null
  /** Where the number with its unit ends. */
  readonly end: number
  /** Whether the number counts orders of magnitude. */
  readonly orders: boolean
  readonly isMeasured: boolean
}

const UNITS: ReadonlyArray<readonly [unit: Unit, printed: RegExp]> = [
  [
    'points',
    /\s?-?\s?(?:(?:absolute|%|percentage|percent)[-\s]?)?(?:points?|pts?|pp|p\.p\.|ppts?)(?![\p{L}\p{N}])|%p(?![\p{L}\p{N}])/uy,
  ],
  ['percent', /\s?%|[\s-]per\s?cent(?![\p{L}\p{N}])/uy],
  ['times', /\s?[xX×](?![\p{L}\p{N}])|[\s-]times(?![\p{L}\p{N}])|[\s-]?folds?(?![\p{L}\p{N}])/uy],
]
const MEASURE = /\s?(?:dB|fps|FPS)(?![\p{L}\p{N}])/uy
const ORDERS = /[\s-]orders?[\s-]of[\s-](?:a\s)?magnitude(?:s)?(?![\p{L}\p{N}])/uy

const MARGIN = /\s?±\s?\$?\d{1,6}(?:\.\d{1,6})?/uy

/** The unit right after a number that ends at `numberEnd`; a margin ("±0.3") before it is passed over. */
export function readUnit(text: string, numberEnd: number): ReadUnit {
  const at = endOf(MARGIN, text, numberEnd) ?? numberEnd
  const none = { unit: null, end: at, orders: false, isMeasured: false }
  for (const [unit, printed] of UNITS) {
    const end = endOf(printed, text, at)
    if (end !== null) return { ...none, unit, end }
  }
  const orders = endOf(ORDERS, text, at)
  if (orders !== null) return { ...none, unit: 'times', end: orders, orders: true }
  const measure = endOf(MEASURE, text, at)
  return measure === null ? none : { ...none, end: measure, isMeasured: true }
}

/** Where a sticky pattern that matches at a place ends. */
function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}
