/** An extractor that could not be started; the message says why. */
export class ExtractorError extends Error {
  override readonly name = 'ExtractorError'
}
