/** What runs networks. */
export type Runtime = Awaited<ReturnType<typeof loadRuntime>>

/** Why the encoder could not be loaded, for a reader. */
export class EncoderUnavailable extends Error {
  override readonly name = 'EncoderUnavailable'
}

/**
 * What runs networks. Throws EncoderUnavailable where the optional package onnxruntime-node is not installed, or has no
 * library for this platform.
 */
export function loadRuntime() {
  return import('onnxruntime-node').catch((error: unknown) => {
    throw unavailable('onnxruntime-node cannot be loaded', error)
  })
}

/** That the encoder cannot be loaded, with the first line of what the runtime said. */
export function unavailable(why: string, error: unknown): EncoderUnavailable {
  const [said = ''] = (error instanceof Error ? error.message : String(error)).split('\n', 1)
  return new EncoderUnavailable(`${why}: ${said}`)
}
