import type { Plugin } from 'graphql-yoga'
import { LIMITS } from '../limits/limits.ts'
import { type Meter, meterOf } from '../limits/meter.ts'

/** Tells in `extensions.cost` of every answer, refusals too, what the request was charged and what it took. */
export function useCost(): Plugin {
  return {
    onRequestParse({ serverContext }) {
      meterOf(serverContext)
    },
    onResultProcess({ result, setResult, serverContext }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result) return
      setResult({ ...result, extensions: { ...result.extensions, cost: costOf(meterOf(serverContext)) } })
    },
  }
}

function costOf({ started, charged, storeCalls, rows, cached }: Meter) {
  const milliseconds = Math.round((performance.now() - started) * 100) / 100
  return { charged, limit: LIMITS.cost, storeCalls, rows, milliseconds, cached }
}
