import { type ExecutionArgs, type ExecutionResult, getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { graphRevision } from '../../graph/reads/revision.ts'
import type { Context } from '../context.ts'
import { meterOf } from '../limits/meter.ts'
import { AnswerCache } from '../operations/answer-cache.ts'
import { asksForParts } from '../parts/parts-asked.ts'

/**
 * Answers a query that was asked before from memory, as long as nobody has written to the graph. The revision is read
 * before an answer is begun, so that one is never older than the revision it is kept under, whoever writes meanwhile.
 * Only queries without errors are kept, and none that are answered in parts; limits are checked and charged before.
 */
export function useAnswerCache(bytes: number): Plugin<Context> {
  const answers = new AnswerCache(bytes)
  return {
    async onExecute({ args, setResultAndStopExecution }) {
      if (getOperationAST(args.document, args.operationName)?.operation !== 'query' || asksForParts(args))
        return
      // A graph that does not answer is told by the fields that need it.
      const { store } = args.contextValue
      const revision = store.writes() ?? (await graphRevision(store).catch(() => null))
      if (revision === null) return
      const key = keyOf(args)
      const kept = answers.find(revision, key)
      if (kept !== undefined) {
        meterOf(args.contextValue).cached = true
        setResultAndStopExecution(answerOf(kept))
        return
      }
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result || result.data == null || result.errors !== undefined) return
          const json = JSON.stringify(result.data)
          answers.keep(revision, key, json)
          setResult(answerOf(json))
        },
      }
    },
  }
}

function keyOf({ operationName, variableValues, contextValue }: ExecutionArgs): string {
  return JSON.stringify([
    operationName ?? null,
    variableValues ?? {},
    (contextValue as AskedText).params.query,
  ])
}

interface AskedText {
  readonly params: { readonly query: string }
}

/** An answer whose data is JSON already, and is not made into JSON once more. */
function answerOf(json: string): ExecutionResult {
  const stringify = ({ extensions }: ExecutionResult): string =>
    `{"data":${json},"extensions":${JSON.stringify(extensions ?? {})}}`
  return Object.assign({ data: {} }, { stringify })
}
