import { GraphQLError } from 'graphql'
import { Repeater } from 'graphql-yoga'
import type { Served } from '../context.ts'

/** Subscriptions that one server answers at once. */
export const MAX_SUBSCRIBERS = 100

/**
 * A stream for one subscriber, who takes one event after another: `take` is asked for more only when all that it gave
 * is taken, and after it had nothing, when `listen` calls `wake`. So nothing piles up for a subscriber who is slow, and
 * one who goes leaves nothing behind.
 * @throws GraphQLError TOO_MANY_SUBSCRIBERS
 */
export function eventStream<T>(
  { ingests, revisions }: Pick<Served, 'ingests' | 'revisions'>,
  listen: (wake: () => void) => () => void,
  take: () => readonly T[] | Promise<readonly T[]>,
): Repeater<T> {
  if (ingests.size + revisions.size >= MAX_SUBSCRIBERS) {
    throw new GraphQLError(
      `At most ${MAX_SUBSCRIBERS} subscriptions are answered at once; try again later.`,
      {
        extensions: { code: 'TOO_MANY_SUBSCRIBERS', http: { status: 503 } },
      },
    )
  }
  return new Repeater<T>(async (push, stop) => {
    let stopped = false
    let woken = false
    let wake = (): void => undefined
    const release = listen(() => {
      woken = true
      wake()
    })
    stop.then(() => {
      stopped = true
      release()
      wake()
    })
    try {
      while (!stopped) {
        woken = false
        const events = await take()
        for (const event of events) if (!stopped) await push(event)
        if (events.length > 0 || woken || stopped) continue
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    } finally {
      release()
    }
  })
}
