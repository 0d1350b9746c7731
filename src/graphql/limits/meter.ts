import type { StoreUse } from '../../graph/metered-store.ts'

/** What one request has cost so far. */
export interface Meter extends StoreUse {
  /** When it arrived, by `performance.now()`. */
  readonly started: number
  /** Objects it was charged for; 0 until it is known. */
  charged: number
  /** Whether the answer was kept from an earlier request. */
  cached: boolean
}

const meters = new WeakMap<object, Meter>()

/** The meter of the request that Yoga passes on by this context object; the first call starts its clock. */
export function meterOf(context: object): Meter {
  const known = meters.get(context)
  if (known !== undefined) return known
  const meter: Meter = { started: performance.now(), charged: 0, storeCalls: 0, rows: 0, cached: false }
  meters.set(context, meter)
  return meter
}
