import { readFileSync } from 'node:fs'
import {
  type GraphQLDirective,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedDirective,
} from 'graphql'
import { expect, test } from 'vitest'
import { schema } from '../../src/graphql/schema.ts'
import { SCHEMA_FILE, schemaText } from '../../src/graphql/sdl.ts'

interface Described {
  readonly name: string
  readonly description?: string | null | undefined
}

/** A type with all that it is made of, each under its full name. */
function partsOf(type: GraphQLNamedType): Described[] {
  const parts: Described[] = [type]
  const add = (part: Described, under: string): void => {
    parts.push({ name: `${under}.${part.name}`, description: part.description })
  }
  if (isEnumType(type)) for (const value of type.getValues()) add(value, type.name)
  if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) add(field, type.name)
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      add(field, type.name)
      for (const arg of field.args) add(arg, `${type.name}.${field.name}`)
    }
  }
  return parts
}

function withArgs({ name, description, args }: GraphQLDirective): Described[] {
  return [
    { name, description },
    ...args.map((arg) => ({ name: `${name}.${arg.name}`, description: arg.description })),
  ]
}

const parts = Object.values(schema.getTypeMap())
  .filter((type) => !type.name.startsWith('__'))
  .flatMap(partsOf)
  .concat(
    schema
      .getDirectives()
      .filter((directive) => !isSpecifiedDirective(directive))
      .flatMap(withArgs),
  )

test('every type, field, argument, value and directive is described by a sentence', () => {
  expect(parts.length).toBeGreaterThan(300)
  expect(
    parts.filter(({ description }) => !/^\S.*[.!?]$/s.test(description ?? '')).map(({ name }) => name),
  ).toEqual([])
})

test('schema/schema.graphql is the schema of the code; `npm run schema` prints it', () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(schemaText())
})

/** What is handed over to other programs of the graph's own language. */
const HANDED_OVER = /(?:^|\.)[Cc]ypher\b/

test('the schema names nothing of the engines and their insides, but what it hands over', () => {
  const own = parts.filter(({ name }) => !HANDED_OVER.test(name))
  expect(own.length).toBeGreaterThan(300)
  expect(
    own.filter(({ name }) => /element|internal|cypher|grafeo|neo4j|elementId|terms|tally|hash/i.test(name)),
  ).toEqual([])
})

test('what is reserved for later is absent', () => {
  const fields = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap(
    (type) => Object.keys(type?.getFields() ?? {}),
  )
  expect(fields).toContain('papers')
  for (const reserved of ['mergeEntities', 'unmergeEntities']) {
    expect(fields).not.toContain(reserved)
  }
})
