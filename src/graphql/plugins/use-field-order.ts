import { execute } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** Answers with fields in the order they were asked for, as the specification has it; Yoga's own executor does not. */
export function useFieldOrder(): Plugin {
  return {
    onExecute({ setExecuteFn }) {
      setExecuteFn(execute)
    },
  }
}
