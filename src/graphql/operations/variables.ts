import { type ExecutionArgs, getOperationAST, getVariableValues } from 'graphql'

/** The variables that an operation is executed with, defaults among them; none where they are wrong, as execution will tell. */
export function variablesOf({
  schema,
  document,
  operationName,
  variableValues,
}: ExecutionArgs): Readonly<Record<string, unknown>> {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? []
  return getVariableValues(schema, definitions, variableValues ?? {}).coerced ?? {}
}
