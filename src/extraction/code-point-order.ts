/** Orders strings by code point: the bytes of UTF-8 are in that order, JavaScript's own comparison is not. */
export function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b)) || (a < b ? -1 : a > b ? 1 : 0)
}
