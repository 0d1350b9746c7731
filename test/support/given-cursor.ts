import { createHash } from 'node:crypto'

/** The cursor after some rows of a list whose order writes change, made by hand: the list's order and the rows' ids. */
export function givenCursor(order: string, ...ids: readonly string[]): string {
  const marks = ids.map((id) => createHash('sha256').update(id).digest().subarray(0, 6).toString('base64url'))
  return Buffer.from(JSON.stringify([order, marks.join('')])).toString('base64url')
}
