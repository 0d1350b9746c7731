import type { InferenceSession, Tensor as OnnxTensor } from 'onnxruntime-node'
import { productsOverflow } from './overflow.ts'
import { loadRuntime, unavailable } from './runtime.ts'
import type { Window } from './windows.ts'

/** What the encoder says of one window. Row-major, `words` rows. */
export interface Encoding {
  readonly words: number
  /** words × 12 widths × 6: chances of the five types, in the order of TYPES, and of no name at all. */
  readonly chances: Float32Array
  /** words × 256 each: halves of span vectors. */
  readonly begins: Float32Array
  readonly ends: Float32Array
}

/** A loaded network. */
export interface Encoder {
  encode(window: Window): Promise<Encoding>
}

/**
 * Loads the network on one thread of the CPU. `overflow` is the network that productsOverflow runs. Throws
 * EncoderUnavailable where they cannot run here.
 */
export async function loadEncoder(model: Uint8Array, overflow: Uint8Array): Promise<Encoder> {
  const runtime = await loadRuntime()
  // Multiplies in 16 bits: the same numbers as elsewhere, in twice the time.
  const wide = (await productsOverflow(runtime, overflow)) ? '1' : '0'
  const session: InferenceSession = await runtime.InferenceSession.create(model, {
    executionProviders: ['cpu'],
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    enableCpuMemArena: false,
    extra: { session: { x64quantprecision: wide } },
  }).catch((error: unknown) => {
    throw unavailable('The network cannot run here', error)
  })
  const integers = (values: readonly number[], shape: readonly number[]): OnnxTensor =>
    new runtime.Tensor('int64', BigInt64Array.from(values, BigInt), shape)
  return {
    async encode({ ids, shapes, first, last }) {
      const words = first.length
      if (words === 0) return { words, chances: EMPTY, begins: EMPTY, ends: EMPTY }
      const found = await session.run({
        ids: integers(ids, [1, ids.length]),
        shapes: integers(shapes, [1, shapes.length]),
        first: integers(first, [words]),
        last: integers(last, [words]),
      })
      return {
        words,
        chances: floats(found.chances),
        begins: floats(found.begins),
        ends: floats(found.ends),
      }
    },
  }
}

const EMPTY = new Float32Array()

function floats(tensor: OnnxTensor | undefined): Float32Array {
  if (!(tensor?.data instanceof Float32Array)) throw new Error('The model gives no floats.')
  return tensor.data
}
