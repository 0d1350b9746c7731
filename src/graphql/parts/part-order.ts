import { collectSubFields } from '@graphql-tools/utils'
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { PART_DIRECTIVES } from './directives.ts'

type Path = readonly (string | number)[]
type Fields = ReadonlyMap<string, readonly FieldNode[]>

/** A place of an answer: the type that its field declares, and where it is asked for. */
interface Place {
  readonly type: unknown
  readonly nodes: readonly FieldNode[]
}

/** The name under which {@link withTypes} asks for types; a place of an answer that no client sees. */
const TYPE = '__type'

/** The document that also asks for the type of everything that its field does not tell. */
export function withTypes(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const types = new TypeInfo(schema)
  const typename: FieldNode = {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: '__typename' },
    alias: { kind: Kind.NAME, value: TYPE },
  }
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave: (node) =>
          isAbstractType(types.getParentType())
            ? { ...node, selections: [...node.selections, typename] }
            : undefined,
      },
    }),
  )
}

/** The document without the directives that ask for parts. */
export function withoutParts(document: DocumentNode): DocumentNode {
  return visit(document, { Directive: ({ name }) => (PART_DIRECTIVES.has(name.value) ? null : undefined) })
}

/**
 * Puts the fields of an answer's parts in the order in which the operation asks for them, one part after another as
 * they come, and takes out what {@link withTypes} added.
 */
export class PartOrder {
  readonly #schema: GraphQLSchema
  readonly #fragments: Record<string, FragmentDefinitionNode>
  readonly #variables: Record<string, unknown>
  readonly #root: Place
  /** Names of types that only the answer tells, by path. */
  readonly #types = new Map<string, string>()
  readonly #fields = new WeakMap<readonly FieldNode[], Map<GraphQLObjectType, Fields>>()

  /** @param document without the directives that ask for parts; @param variables with their defaults */
  constructor(
    schema: GraphQLSchema,
    document: DocumentNode,
    { operation, selectionSet }: OperationDefinitionNode,
    variables: Record<string, unknown>,
  ) {
    this.#schema = schema
    this.#variables = variables
    this.#fragments = Object.fromEntries(
      document.definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
      ),
    )
    const root: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: operation }, selectionSet }
    this.#root = { type: schema.getRootType(operation), nodes: [root] }
  }

  /** The value of a place, in order. */
  arrange(value: unknown, path: Path): unknown {
    let place = this.#root
    for (const [at, step] of path.entries()) {
      const next = this.#below(place, step, path.slice(0, at))
      if (next === undefined) return value
      place = next
    }
    return this.#inOrder(value, place, path)
  }

  #inOrder(value: unknown, { type, nodes }: Place, path: Path): unknown {
    const here = isNonNullType(type) ? type.ofType : type
    if (isListType(here) && Array.isArray(value)) {
      return value.map((item, index) => this.#inOrder(item, { type: here.ofType, nodes }, [...path, index]))
    }
    if (typeof value !== 'object' || value === null) return value
    if (TYPE in value) this.#types.set(path.join('.'), String(value[TYPE]))
    const object = this.#objectType(here, path)
    if (object === undefined) return value
    const ordered: Record<string, unknown> = {}
    for (const name of this.#fieldsOf(object, nodes).keys()) {
      const place = this.#below({ type: object, nodes }, name, path)
      if (!(name in value) || place === undefined) continue
      ordered[name] = this.#inOrder((value as Record<string, unknown>)[name], place, [...path, name])
    }
    return ordered
  }

  /** The place one step below another one, which is at a path. */
  #below({ type, nodes }: Place, step: string | number, path: Path): Place | undefined {
    const here = isNonNullType(type) ? type.ofType : type
    if (typeof step === 'number') return isListType(here) ? { type: here.ofType, nodes } : undefined
    const object = this.#objectType(here, path)
    const below = object === undefined ? undefined : this.#fieldsOf(object, nodes).get(step)
    const name = below?.[0]?.name.value
    if (object === undefined || below === undefined || name === undefined) return undefined
    return { type: object.getFields()[name]?.type, nodes: below }
  }

  #objectType(type: unknown, path: Path): GraphQLObjectType | undefined {
    const told = isAbstractType(type) ? this.#schema.getType(this.#types.get(path.join('.')) ?? '') : type
    return isObjectType(told) ? told : undefined
  }

  #fieldsOf(type: GraphQLObjectType, nodes: readonly FieldNode[]): Fields {
    const known = this.#fields.get(nodes) ?? new Map<GraphQLObjectType, Fields>()
    this.#fields.set(nodes, known)
    const fields =
      known.get(type) ??
      collectSubFields(this.#schema, this.#fragments, this.#variables, type, [...nodes]).fields
    known.set(type, fields)
    return fields
  }
}
