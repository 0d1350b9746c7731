import {
  DirectiveLocation,
  GraphQLBoolean,
  GraphQLDirective,
  GraphQLInt,
  GraphQLNonNull,
  GraphQLString,
  specifiedDirectives,
} from 'graphql'

const ARGS = {
  if: { type: new GraphQLNonNull(GraphQLBoolean), defaultValue: true, description: 'False to wait for it.' },
  label: { type: GraphQLString, description: 'A name that its part of the answer will bear.' },
}

const defer = new GraphQLDirective({
  name: 'defer',
  description: 'Gives a fragment of a query in a later part of the answer, to whoever accepts parts.',
  locations: [DirectiveLocation.FRAGMENT_SPREAD, DirectiveLocation.INLINE_FRAGMENT],
  args: ARGS,
})

/** `@stream`. */
export const stream = new GraphQLDirective({
  name: 'stream',
  description: 'Gives the items of a list in later parts of the answer, to whoever accepts parts.',
  locations: [DirectiveLocation.FIELD],
  args: {
    ...ARGS,
    initialCount: { type: GraphQLInt, defaultValue: 0, description: 'Items to give in the part before.' },
  },
})

/** Names of the directives that ask for an answer in parts. */
export const PART_DIRECTIVES: ReadonlySet<string> = new Set([defer.name, stream.name])

/** The directives of GraphQL, and those that ask for an answer in parts. */
export const directives: readonly GraphQLDirective[] = [...specifiedDirectives, defer, stream]
