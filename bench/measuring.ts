import { deepStrictEqual } from 'node:assert/strict'
import { ask } from './asking.ts'
import type { Contender } from './contenders.ts'
import type { Question } from './question-list.ts'

const WARM_UP = { rounds: 300, milliseconds: 5_000 }
const MEASURED = { rounds: 400, milliseconds: 12_000 }

/** Milliseconds of each contender's answers. */
export type Times = Readonly<Partial<Record<Contender['name'], readonly number[]>>>

/** Asks all contenders everything once, makes sure that they agree, and gives the mean number of nodes in an answer. */
export async function compareAnswers(question: Question, contenders: readonly Contender[]): Promise<number> {
  let items = 0
  for (const variables of question.variables) {
    const [first, ...others] = await Promise.all(
      contenders.map(async ({ served, body, inOurShape }) =>
        inOurShape((await ask(served.url, body(question, variables))).data),
      ),
    )
    for (const other of others) {
      if (question.ranked !== true) deepStrictEqual(other, first)
      else deepStrictEqual(countNodes(other), countNodes(first))
    }
    items += countNodes(first)
  }
  return items / question.variables.length
}

function countNodes(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const own = 'id' in value ? 1 : 0
  return Object.values(value).reduce((sum: number, inner) => sum + countNodes(inner), own)
}

/** Times a question; the contenders answer in turn, each as often first as the others. */
export async function measure(question: Question, contenders: readonly Contender[]): Promise<Times> {
  await rounds(question, contenders, WARM_UP, () => undefined)
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]))
  await rounds(question, contenders, MEASURED, (name, milliseconds) => times.get(name)?.push(milliseconds))
  return Object.fromEntries(times)
}

async function rounds(
  question: Question,
  contenders: readonly Contender[],
  most: typeof WARM_UP,
  took: (name: Contender['name'], milliseconds: number) => void,
): Promise<void> {
  const end = performance.now() + most.milliseconds
  for (let round = 0; round < most.rounds && performance.now() < end; round++) {
    const variables = question.variables[round % question.variables.length] ?? {}
    for (let turn = 0; turn < contenders.length; turn++) {
      const contender = contenders[(round + turn) % contenders.length]
      if (contender === undefined) continue
      const { milliseconds } = await ask(contender.served.url, contender.body(question, variables))
      took(contender.name, milliseconds)
    }
  }
}
