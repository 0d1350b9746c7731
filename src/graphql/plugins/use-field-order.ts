import { execute } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { asksForParts } from '../parts/parts-asked.ts'

/**
 * Answers with fields in the order they were asked for, as the specification has it; Yoga's own executor does not.
 * What is answered in parts is left to that one.
 */
export function useFieldOrder(): Plugin {
  return {
    onExecute({ args, setExecuteFn }) {
      if (!asksForParts(args)) setExecuteFn(execute)
    },
  }
}
