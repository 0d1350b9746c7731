import { type Runtime, unavailable } from './runtime.ts'

const SIDE = 16
const LARGEST = [255, 127] as const

/**
 * Whether sums of products of 8-bit integers overflow on this processor. x86 with AVX2 and without VNNI adds pairs of them
 * in 16 bits, and a network then reads a text otherwise than elsewhere. Throws EncoderUnavailable where nothing runs.
 *
 * `model` is `models/overflow.onnx`: `given` (16 × 16, uint8) times a matrix of 127 (int8) is `found` (int32).
 * Source: ONNX Runtime's documentation, "Quantize ONNX models", on U8S8 and saturation.
 */
export async function productsOverflow(runtime: Runtime, model: Uint8Array): Promise<boolean> {
  const session = await runtime.InferenceSession.create(model, {
    executionProviders: ['cpu'],
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
  }).catch((error: unknown) => {
    throw unavailable('No network can run here', error)
  })
  const given = new runtime.Tensor('uint8', new Uint8Array(SIDE * SIDE).fill(LARGEST[0]), [SIDE, SIDE])
  const { found } = await session.run({ given })
  await session.release()
  return found?.data[0] !== LARGEST[0] * LARGEST[1] * SIDE
}
