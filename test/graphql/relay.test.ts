import { type GraphQLObjectType, getNamedType, isInterfaceType, isObjectType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { schema } from '../../src/graphql/schema.ts'

const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type))
const connections = types.filter(isObjectType).filter(({ name }) => name.endsWith('Connection'))

/** Fields that give a connection, under their full names. */
const lists = types.flatMap((type) =>
  Object.values(type.getFields())
    .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
    .map((field) => [`${type.name}.${field.name}`, field] as const),
)

/** The types of a type's fields, as the schema language writes them. */
function fieldTypes(name: string): Record<string, string> {
  const type = schema.getType(name) as GraphQLObjectType
  return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, String(field.type)]))
}

describe('GraphQL Cursor Connections Specification', () => {
  test('PageInfo (5)', () => {
    expect(fieldTypes('PageInfo')).toEqual({
      hasNextPage: 'Boolean!',
      hasPreviousPage: 'Boolean!',
      startCursor: 'String',
      endCursor: 'String',
    })
  })

  test('what is named a connection is an object (2)', () => {
    const misnamed = Object.values(schema.getTypeMap()).filter(
      (type) => /Connection$|^PageInfo$/.test(type.name) && !isObjectType(type),
    )
    expect(misnamed).toEqual([])
    expect(connections.length).toBeGreaterThan(15)
  })

  test.each(connections.map(({ name }) => [name]))('%s has edges and pageInfo (2.1)', (name) => {
    const edge = name.replace(/Connection$/, 'Edge')
    expect(fieldTypes(name)).toMatchObject({
      edges: `[${edge}!]!`,
      pageInfo: 'PageInfo!',
      totalCount: 'Int!',
    })
    const { cursor, node = '' } = fieldTypes(edge)
    expect(cursor).toBe('String!')
    // A node is one thing, never a list (3.1.1).
    expect(node).toMatch(/^\w+!?$/)
  })

  test('a connection is given by a field, and by none in a list', () => {
    const given = lists.map(([, field]) => String(field.type))
    expect(given.filter((type) => type.includes('['))).toEqual([])
    expect(
      connections
        .map(({ name }) => name)
        .filter((name) => !given.some((type) => type.replace('!', '') === name)),
    ).toEqual([])
  })

  // Paging backwards is left out: the specification asks for one direction, and `last` and `before` in it for none.
  test.each(lists)('%s takes first and after, and neither last nor before (4)', (_, { args }) => {
    const types = Object.fromEntries(args.map(({ name, type }) => [name, String(type)]))
    expect(types).toMatchObject({ first: 'Int', after: 'String' })
    expect(types).not.toHaveProperty('last')
    expect(types).not.toHaveProperty('before')
  })
})

describe('GraphQL Global Object Identification Specification', () => {
  test('Node has an id and nothing else (2)', () => {
    const node = schema.getType('Node')
    expect(isInterfaceType(node)).toBe(true)
    expect(fieldTypes('Node')).toEqual({ id: 'ID!' })
  })

  test('node takes an id and gives a node or null (3)', () => {
    const field = schema.getQueryType()?.getFields().node
    expect(String(field?.type)).toBe('Node')
    expect(field?.args.map(({ name, type }) => `${name}: ${type}`)).toEqual(['id: ID!'])
  })

  test('nodes takes ids and gives as many nodes or nulls (5)', () => {
    const field = schema.getQueryType()?.getFields().nodes
    expect(String(field?.type)).toBe('[Node]!')
    expect(field?.args.map(({ name, type }) => `${name}: ${type}`)).toEqual(['ids: [ID!]!'])
  })
})
