/** Parameters to run a query with. */
export type Params = Readonly<Record<string, unknown>>

/** Every one of some parameters with every one of others. */
export const of = (base: readonly Params[], ...more: readonly Params[]): Params[] =>
  base.flatMap((one) => more.map((other) => ({ ...one, ...other })))
