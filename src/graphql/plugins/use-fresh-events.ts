import { createSourceEventStream, type ExecutionArgs, execute } from 'graphql'
import { map, type Plugin } from 'graphql-yoga'
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
        return map((event: unknown) =>
          execute({
            ...args,
            rootValue: event,
            contextValue: { ...context, loaders: createLoaders(context.store) },
          }),
        )(events)
      })
    },
  }
}
