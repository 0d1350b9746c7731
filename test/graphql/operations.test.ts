import { readdirSync, readFileSync } from 'node:fs'
import { type DocumentNode, Kind, OperationTypeNode, parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { schema } from '../../src/graphql/schema.ts'
import { operation } from '../support/operation.ts'
import { fieldsSelected } from '../support/schema-use.ts'

const FOLDER = new URL('../../schema/operations/', import.meta.url)
const names = readdirSync(FOLDER).map((file) => file.replace(/\.graphql$/, ''))
const PASCAL = (name: string): string => name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())

/** The named operations of a document: one, where front-ends may send the file as it is. */
function operationsOf(document: DocumentNode): (string | undefined)[] {
  return document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value] : [],
  )
}

describe.each(names)('the operation %s', (name) => {
  const text = operation(name)

  test('is one operation of that name, behind a comment', () => {
    expect(text).toMatch(/^# \S.*[.?]\n(?:query|mutation|subscription) /)
    expect(operationsOf(parse(text))).toEqual([PASCAL(name)])
  })

  test('is valid', () => {
    expect(validate(schema, parse(text))).toEqual([])
  })

  test('is run by a case', () => {
    expect(CASES).toContain(`operation('${name}')`)
  })
})

const CASES = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
  .join('\n')

test('no two fragments have one name, for code is generated from all files at once', () => {
  const fragments = names.flatMap((name) =>
    parse(operation(name)).definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [definition.name.value] : [],
    ),
  )
  expect(fragments.length).toBeGreaterThan(3)
  expect(new Set(fragments).size).toBe(fragments.length)
})

test('every field that a request can begin with has an operation of its name', () => {
  const fields = Object.values(OperationTypeNode).flatMap((kind) => {
    const type = schema.getRootType(kind)
    return Object.keys(type?.getFields() ?? {}).map((field) => ({
      field,
      selected: `${type?.name}.${field}`,
    }))
  })
  const without = fields.filter(({ field, selected }) => {
    const name = field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    return !names.includes(name) || !fieldsSelected(schema, [operation(name)]).has(selected)
  })
  expect(without.map(({ selected }) => selected)).toEqual([])
})
