/** Rows by the id of the node they belong to, in the order they came. */
export function byParent<R extends { readonly parent: string }>(rows: readonly R[]): Map<string, R[]> {
  const groups = new Map<string, R[]>()
  for (const row of rows) {
    const group = groups.get(row.parent)
    if (group === undefined) groups.set(row.parent, [row])
    else group.push(row)
  }
  return groups
}

/** Totals by the id of the node they belong to; nodes without a row have none. */
export function totals(rows: readonly { readonly parent: string; readonly total: number }[]) {
  return new Map(rows.map((row) => [row.parent, row.total]))
}
