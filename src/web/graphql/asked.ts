import { useEffect } from 'preact/hooks'
import { Held, useHeld } from '../shared/held.ts'
import { nameOf } from './ask.ts'

/** What a screen asks: an operation's text, and its variables. */
export interface Asked {
  readonly document: { toString(): string }
  readonly variables: object
}

/** What the parts of the page that is shown ask, in the order in which they began to. */
const questions = new Set<Asked>()
const shown = new Held<readonly Asked[]>([])

function tell(): void {
  shown.set([...new Map([...questions].map((one) => [nameOf(one.document), one])).values()])
}

/** Notes what a part of the page asks for as long as it does. */
export function useAsked(asked: readonly Asked[]): void {
  const key = asked
    .map(({ document, variables }) => `${nameOf(document)} ${JSON.stringify(variables)}`)
    .join()
  // `key` stands for all that is asked.
  useEffect(() => {
    for (const question of asked) questions.add(question)
    tell()
    return () => {
      for (const question of asked) questions.delete(question)
      tell()
    }
  }, [key])
}

/** What the page asks now, of each operation the latest. */
export const useAllAsked = (): readonly Asked[] => useHeld(shown)
