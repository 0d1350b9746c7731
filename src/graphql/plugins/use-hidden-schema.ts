import { GraphQLError, NoSchemaIntrospectionCustomRule } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** Keeps the schema to those who have it: no introspection, and no names proposed for a field that is not there. */
export function useHiddenSchema(): Plugin {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(NoSchemaIntrospectionCustomRule)
      return ({ valid, result, setResult }) => {
        if (valid) return
        setResult(
          result.map((error) => new GraphQLError(error.message.replace(/ Did you mean .*\?$/, ''), error)),
        )
      }
    },
  }
}
