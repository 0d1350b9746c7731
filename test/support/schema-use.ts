import {
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'

/** Every field, as `Type.field`, and every argument, as `Type.field(argument)`, that a schema has. */
export function fieldsOf(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__')
      ? Object.values(type.getFields()).flatMap((field) => [
          `${type.name}.${field.name}`,
          ...field.args.map((arg) => `${type.name}.${field.name}(${arg.name})`),
        ])
      : [],
  )
}

/** The fields and arguments that some documents select; a field of an interface is not one of its types' own. */
export function fieldsSelected(schema: GraphQLSchema, documents: readonly string[]): Set<string> {
  const selected = new Set<string>()
  for (const document of new Set(documents)) {
    const info = new TypeInfo(schema)
    visit(
      parse(document),
      visitWithTypeInfo(info, {
        Field({ arguments: args = [] }) {
          const field = `${info.getParentType()?.name}.${info.getFieldDef()?.name}`
          selected.add(field)
          for (const { name } of args) selected.add(`${field}(${name.value})`)
        },
      }),
    )
  }
  return selected
}
