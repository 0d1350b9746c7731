import { NoSchemaIntrospectionCustomRule, validate } from 'graphql'
import type { Plugin } from 'graphql-yoga'

const HIDDEN = { hideSuggestions: true }

/** Keeps the schema to those who have it: no introspection, and no names proposed for something that is not there. */
export function useHiddenSchema(): Plugin {
  return {
    onValidate({ addValidationRule, setValidationFn }) {
      addValidationRule(NoSchemaIntrospectionCustomRule)
      setValidationFn((schema, document, rules) => validate(schema, document, rules, HIDDEN))
    },
    // Values of variables are looked at only now.
    onExecute({ args }) {
      Object.assign(args, HIDDEN)
    },
    onSubscribe({ args }) {
      Object.assign(args, HIDDEN)
    },
  }
}
