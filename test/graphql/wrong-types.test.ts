import {
  type GraphQLArgument,
  type GraphQLInputField,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { schema } from '../../src/graphql/schema.ts'
import { type ApiServer, startApi } from '../support/api-server.ts'
import { openMemoryGraph } from '../support/open-test-graph.ts'

interface Argument {
  readonly name: string
  readonly query: string
  /** The type that the refusal has to name. */
  readonly type: string
}

/** An argument or a field of an input with some value of its type. */
function given({ name, type }: GraphQLArgument | GraphQLInputField): string {
  const named = getNamedType(type)
  if (!isInputObjectType(named)) return `${name}: "x"`
  return `${name}: { ${Object.values(named.getFields()).filter(isRequiredInputField).map(given).join(', ')} }`
}

/** For every type an operation that leads to it, `%` being the place of its selection. */
function waysToTypes(): Map<string, string> {
  const ways = new Map([
    ['Query', 'query { % }'],
    ['Mutation', 'mutation { % }'],
    ['Subscription', 'subscription { % }'],
  ])
  for (const [name, way] of ways) {
    const type = schema.getType(name)
    for (const possible of isAbstractType(type) ? schema.getPossibleTypes(type) : []) {
      if (!ways.has(possible.name)) ways.set(possible.name, way.replace('%', `... on ${possible.name} { % }`))
    }
    if (!(isObjectType(type) || isInterfaceType(type))) continue
    for (const field of Object.values(type.getFields())) {
      const next = getNamedType(field.type)
      if (!isCompositeType(next) || ways.has(next.name)) continue
      const required = field.args.filter(isRequiredArgument).map(given)
      const args = required.length === 0 ? '' : `(${required.join(', ')})`
      ways.set(next.name, way.replace('%', `${field.name}${args} { % }`))
    }
  }
  return ways
}

/** For every argument of the schema a query that gives it a value of the wrong type. */
function wronglyTyped(): Argument[] {
  const ways = waysToTypes()
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!(isObjectType(type) || isInterfaceType(type)) || type.name.startsWith('__')) return []
    return Object.values(type.getFields()).flatMap((field) =>
      field.args.map((arg): Argument => {
        const wrong = isInputObjectType(getNamedType(arg.type)) ? '7' : '{ wrong: true }'
        const others = field.args.filter((other) => other !== arg && isRequiredArgument(other))
        const args = [`${arg.name}: ${wrong}`, ...others.map(given)].join(', ')
        const selection = isCompositeType(getNamedType(field.type)) ? '{ __typename }' : ''
        return {
          name: `${type.name}.${field.name}(${arg.name})`,
          query: `${ways.get(type.name)?.replace('%', '...F')} fragment F on ${type.name} { ${field.name}(${args}) ${selection} }`,
          type: getNamedType(arg.type).name,
        }
      }),
    )
  })
}

let api: ApiServer
beforeAll(async () => {
  api = await startApi(openMemoryGraph, [])
})
afterAll(() => api.close())

const ARGUMENTS = wronglyTyped()

test('there are arguments to try', () => {
  expect(ARGUMENTS.length).toBeGreaterThan(80)
})

test.each(ARGUMENTS)('$name refuses a value of another type, naming its own', async ({ query, type }) => {
  const { status, data, errors } = await api.ask(query)
  expect({ status, data: data ?? null }).toEqual({ status: 400, data: null })
  expect(errors).toEqual([
    expect.objectContaining({
      message: expect.stringContaining(type),
      extensions: expect.objectContaining({ code: 'GRAPHQL_VALIDATION_FAILED' }),
    }),
  ])
  expect(api.takeCalls()).toEqual([])
})

test.each([
  ['an unknown field', '{ papers { nodes { id } } }', /Cannot query field "nodes" on type "PaperConnection"/],
  [
    'an unknown argument',
    '{ papers(limit: 5) { totalCount } }',
    /Unknown argument "limit" on field "Query.papers"/,
  ],
  [
    'an unknown value',
    '{ papers(orderBy: NEWEST) { totalCount } }',
    /Value "NEWEST" does not exist in "PaperOrder"/,
  ],
  [
    'an unknown filter',
    '{ papers(filter: { colour: "x" }) { totalCount } }',
    /Field "colour" is not defined by type "PaperFilter"/,
  ],
  [
    'a field without its fields',
    '{ papers }',
    /Field "papers" of type "PaperConnection!" must have a selection/,
  ],
  [
    'an argument left out',
    '{ search { totalCount } }',
    /Field "search" argument "query" of type "String!" is required/,
  ],
  [
    'several operations and no name',
    'query A { stats { papers } } query B { stats { papers } }',
    /what operation to execute/,
  ],
])('%s is told by its name', async (_, query, message) => {
  const { status, errors } = await api.ask(query)
  expect(status).toBe(400)
  expect(errors?.map((error) => error.message).join('\n')).toMatch(message)
  expect(errors?.map(({ extensions }) => typeof extensions?.code)).toEqual(['string'])
  expect(api.takeCalls()).toEqual([])
})
