/** A matrix in rows, or a vector as one row. */
export interface Tensor {
  readonly rows: number
  readonly columns: number
  readonly values: Float32Array
}

/**
 * Reads tensors of 32-bit floats from bytes in the safetensors format (header length, JSON header, data).
 * Throws where the bytes are none.
 */
export function readTensors(bytes: Uint8Array): ReadonlyMap<string, Tensor> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const length = Number(view.getBigUint64(0, true))
  const header: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length)))
  if (typeof header !== 'object' || header === null) throw new Error('No safetensors header.')
  const tensors = new Map<string, Tensor>()
  for (const [name, entry] of Object.entries(header)) {
    if (name === '__metadata__') continue
    const { dtype, shape, data_offsets } = entry as Entry
    if (dtype !== 'F32') throw new Error(`${name} holds ${dtype}, not 32-bit floats.`)
    const [from, to] = data_offsets
    const values = new Float32Array((to - from) / 4)
    for (let i = 0; i < values.length; i++) values[i] = view.getFloat32(8 + length + from + 4 * i, true)
    const columns = shape.at(-1) ?? 1
    tensors.set(name, { rows: values.length / columns, columns, values })
  }
  return tensors
}

interface Entry {
  readonly dtype: string
  readonly shape: readonly number[]
  readonly data_offsets: readonly [from: number, to: number]
}

/** A tensor by name; throws where it is missing or has another number of columns. */
export function tensor(tensors: ReadonlyMap<string, Tensor>, name: string, columns: number): Tensor {
  const found = tensors.get(name)
  if (found?.columns !== columns) throw new Error(`The model has no ${name} with ${columns} columns.`)
  return found
}
