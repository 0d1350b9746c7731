/** Rows by a key, each group and the keys in the order they came. */
export function groupBy<R>(rows: readonly R[], keyOf: (row: R) => string): Map<string, R[]> {
  const groups = new Map<string, R[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return groups
}

/** Rows by the id of the node they belong to, in the order they came. */
export function byParent<R extends { readonly parent: string }>(rows: readonly R[]): Map<string, R[]> {
  return groupBy(rows, (row) => row.parent)
}

/** Totals by the id of the node they belong to; nodes without a row have none. */
export function totals(rows: readonly { readonly parent: string; readonly total: number }[]) {
  return new Map(rows.map((row) => [row.parent, row.total]))
}
