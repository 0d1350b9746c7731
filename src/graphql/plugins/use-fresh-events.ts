import { createSourceEventStream, type ExecutionArgs, execute } from 'graphql'
import { map, type Plugin } from 'graphql-yoga'
import { viewAgain } from '../../graph/metered-store.ts'
import type { Context } from '../context.ts'
import { createLoaders } from '../loading/loaders.ts'

/** Answers each event of a subscription as a request of its own would be: with nothing of what was loaded before. */
export function useFreshEvents(): Plugin<Context> {
  return {
    onSubscribe({ setSubscribeFn }) {
      setSubscribeFn(async (args: ExecutionArgs) => {
        const events = await createSourceEventStream(args)
        if (!(Symbol.asyncIterator in events)) return events
        const context = args.contextValue as Context
        return map((event: unknown) => {
          const store = viewAgain(context.store)
          const contextValue = { ...context, store, loaders: createLoaders(store) }
          return execute({ ...args, rootValue: event, contextValue })
        })(events)
      })
    },
  }
}
