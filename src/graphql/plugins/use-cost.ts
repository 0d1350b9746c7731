import { mapAsyncIterator } from '@graphql-tools/utils'
import type { ExecutionResult } from 'graphql'
import { isAsyncIterable, type Plugin } from 'graphql-yoga'
import { LIMITS } from '../limits/limits.ts'
import { type Meter, meterOf } from '../limits/meter.ts'

/** An answer of a subscription, or a part of one, which says whether another follows. */
interface StreamedResult extends ExecutionResult {
  readonly hasNext?: boolean
}

/**
 * Tells in `extensions.cost` of every answer, refusals too, what the request was charged and what it took; of an
 * answer in parts, in the last one.
 */
export function useCost(): Plugin {
  return {
    onRequestParse({ serverContext }) {
      meterOf(serverContext)
    },
    onResultProcess({ result, setResult, serverContext }) {
      const withCost = <T extends ExecutionResult>(answer: T): T => ({
        ...answer,
        extensions: { ...answer.extensions, cost: costOf(meterOf(serverContext)) },
      })
      if (Array.isArray(result)) return
      setResult(
        isAsyncIterable<StreamedResult>(result)
          ? mapAsyncIterator(result, (part) => (part.hasNext === false ? withCost(part) : part))
          : withCost(result as ExecutionResult),
      )
    },
  }
}

function costOf({ started, charged, storeCalls, rows, cached }: Meter) {
  const milliseconds = Math.round((performance.now() - started) * 100) / 100
  return { charged, limit: LIMITS.cost, storeCalls, rows, milliseconds, cached }
}
