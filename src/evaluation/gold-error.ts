/** Annotations that cannot be used; the message names the file and, where there is one, the line and the field. */
export class GoldError extends Error {
  override readonly name = 'GoldError'
}
