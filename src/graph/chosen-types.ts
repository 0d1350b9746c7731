import { LRUCache } from 'lru-cache'
import type { Query } from './query.ts'

/** A parameter that chooses among the relationship types of a pattern. */
interface Choice {
  /** The variable of the pattern's relationship. */
  readonly variable: string
  readonly parameter: string
  /** All that the pattern names, in its order. */
  readonly types: readonly string[]
}

type Asked = Pick<Query<never, unknown>, 'text'>

/**
 * The text of a query once what its parameters choose is written into its patterns: of `[r:USES|STUDIES]` and
 * `type(r) IN $types AND`, `[r:USES]` where they ask for that alone. It gives the same rows; an engine follows these
 * relationships by their types, and would else look at each of the others too to leave it out.
 */
export function chosenText({ text }: Asked, params: unknown): string {
  const choices = knownChoices.memo(text)
  if (choices.length === 0) return text
  const given = params as Readonly<Record<string, unknown>>
  const chosen = choices.map(({ parameter, types }) => {
    const asked: readonly unknown[] = [given[parameter]].flat()
    return types.filter((type) => asked.includes(type))
  })
  return knownTexts.memo(`${chosen.join(' ')} ${text}`, { context: { text, choices, chosen } })
}

const knownChoices = new LRUCache<string, readonly Choice[]>({ max: 500, memoMethod: choicesIn })

/** Texts by what was chosen and the text that it was chosen for. */
const knownTexts = new LRUCache<string, string, Choices>({
  max: 500,
  memoMethod: (_key, _stale, { context }) => written(context),
})

interface Choices {
  readonly text: string
  readonly choices: readonly Choice[]
  /** Of each choice the types that are wanted. */
  readonly chosen: readonly (readonly string[])[]
}

const CHOICE = /\btype\((\w+)\) (?:IN|=) \$(\w+) AND /g

function choicesIn(text: string): Choice[] {
  return [...text.matchAll(CHOICE)].flatMap(([, variable = '', parameter = '']) => {
    const [types, ...others] = [...text.matchAll(pattern(variable))].map(([, all = '']) => all.split('|'))
    return types === undefined || others.length > 0 ? [] : [{ variable, parameter, types }]
  })
}

const pattern = (variable: string): RegExp => new RegExp(`\\[${variable}:([A-Z_|]+)\\]`, 'g')

function written({ text, choices, chosen }: Choices): string {
  return choices.reduce((known, { variable, parameter }, at) => {
    const types = chosen[at] ?? []
    // Nothing is found then, as the condition says that is left in.
    if (types.length === 0) return known
    const condition = new RegExp(`\\btype\\(${variable}\\) (?:IN|=) \\$${parameter} AND `)
    return known.replace(pattern(variable), `[${variable}:${types.join('|')}]`).replace(condition, '')
  }, text)
}
