export type Row = Readonly<Record<string, unknown>>
export type Variables = Readonly<Record<string, unknown>>

/** Runs one statement with the bare driver. */
export type RunStatement = (cypher: string, parameters: Variables) => Promise<Row[]>

/** How the driver alone answers a question of question-list.ts: gives the `data` that GraphQL answers with. */
export type RawAnswer = (run: RunStatement, variables: Variables) => Promise<unknown>
