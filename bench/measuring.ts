import { deepStrictEqual } from 'node:assert/strict'
import { ask } from './asking.ts'
import type { Contender } from './contenders.ts'
import type { Question } from './question-list.ts'

const WARM_UP = { rounds: 300, milliseconds: 5_000 }
const MEASURED = { rounds: 400, milliseconds: 12_000 }

/** Milliseconds of each contender's answers. */
export type Times = Readonly<Partial<Record<Contender['name'], readonly number[]>>>

/** What the contenders gave, before they are timed. */
interface Compared {
  /** Those who answered, all alike. */
  readonly able: readonly Contender[]
  /** The mean number of nodes in an answer. */
  readonly items: number
  /** Why others did not. */
  readonly failures: readonly string[]
}

/** Asks all contenders everything once and makes sure that they agree; who fails is left out. */
export async function compareAnswers(
  question: Question,
  contenders: readonly Contender[],
): Promise<Compared> {
  const able: Contender[] = []
  const failures: string[] = []
  let expected: unknown[] | undefined
  for (const contender of contenders) {
    const answers = await answersOf(question, contender)
    if (answers instanceof Error) {
      failures.push(`${question.name}: ${contender.name} failed: ${answers.message}`)
      continue
    }
    able.push(contender)
    expected ??= answers
    if (question.ranked !== true) deepStrictEqual(answers, expected)
    else deepStrictEqual(answers.map(countNodes), expected.map(countNodes))
  }
  return { able, items: countNodes(expected ?? []) / question.variables.length, failures }
}

/** The answers of a contender; of the peer, which is not ours to mend, also why there are none. */
async function answersOf(question: Question, contender: Contender): Promise<unknown[] | Error> {
  const { name, served, body, inOurShape } = contender
  try {
    const answers: unknown[] = []
    for (const variables of question.variables) {
      answers.push(inOurShape((await ask(served.url, body(question, variables))).data))
    }
    return answers
  } catch (error) {
    if (name !== 'peer' || !(error instanceof Error)) throw error
    return error
  }
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
