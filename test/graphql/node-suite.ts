import { getNullableType, isObjectType, isScalarType } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { schema } from '../../src/graphql/schema.ts'
import { type ApiServer, startApi } from '../support/api-server.ts'
import type { OpenEmptyGraph } from '../support/open-test-graph.ts'
import { TWELVE } from '../support/twelve-papers.ts'

/** Every type of node, with the fields that are one value each. */
const NODE_TYPES = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'))
  .map((type) => ({
    name: type.name,
    fields: Object.values(type.getFields())
      .filter((field) => isScalarType(getNullableType(field.type)) && field.args.length === 0)
      .map((field) => field.name),
  }))
const FRAGMENTS = NODE_TYPES.map(({ name, fields }) => `... on ${name} { ${fields.join(' ')} }`).join(' ')

const EVERYTHING = `{
  papers(first: 50) { edges { node { id claims { edges { node { id } } } } } }
  methods(first: 50) { edges { node { id } } } datasets(first: 50) { edges { node { id } } } concepts(first: 50) { edges { node { id } } }
  unknownNames { edges { node { id } } }
}`

interface Node {
  readonly __typename: string
  readonly id: string
}

/** What the Global Object Identification Specification asks of every node of a graph, on every engine. */
export function nodeSuite(openEmpty: OpenEmptyGraph): void {
  let api: ApiServer
  let ids: string[]
  beforeAll(async () => {
    api = await startApi(openEmpty, TWELVE)
    const { data } = await api.ask(EVERYTHING)
    ids = [...JSON.stringify(data).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id as string)
  })
  afterAll(() => api.close())

  const nodes = async (some: readonly string[]) => {
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ${FRAGMENTS} } }`
    return ((await api.ask(query, { ids: some })).data as { nodes: (Node | null)[] }).nodes
  }

  test('nodes gives every node of the graph by its id, of every type, in the order asked for', async () => {
    const found = await nodes(ids)
    expect(found.map((node) => node?.id)).toEqual(ids)
    expect([...new Set(found.map((node) => node?.__typename))].sort()).toEqual(
      NODE_TYPES.map(({ name }) => name).sort(),
    )
    expect(await nodes(ids.toReversed())).toEqual(found.toReversed())
  })

  test('node gives the same object as nodes', async () => {
    const every = ids.filter((_, at) => at % 3 === 0)
    const query = `query (${every.map((_, at) => `$id${at}: ID!`)}) { ${every.map((_, at) => `n${at}: node(id: $id${at}) { __typename ${FRAGMENTS} }`).join(' ')} }`
    const { data } = await api.ask(query, Object.fromEntries(every.map((id, at) => [`id${at}`, id])))
    expect(Object.values(data as object)).toEqual(await nodes(every))
  })

  test('an id asked for twice gives the same object twice, and one that nothing has gives null', async () => {
    const [first = '', second = ''] = ids
    const [one, none, two, again] = await nodes([first, 'method:missing', second, first])
    expect([one?.id, none, two?.id]).toEqual([first, null, second])
    expect(again).toEqual(one)
  })
}
