/**
 * The variables that a link to GraphiQL carries as JSON, for its editor; nothing where there are none or they are no
 * JSON object. GraphiQL writes its options into a script of its page, so nothing in them may end that script.
 */
export function linkedVariables(url: URL): { readonly variables?: string } {
  try {
    const variables: unknown = JSON.parse(url.searchParams.get('variables') ?? 'null')
    if (typeof variables !== 'object' || variables === null) return {}
    return { variables: JSON.stringify(variables, null, 2).replaceAll('<', '\\u003c') }
  } catch {
    return {}
  }
}
