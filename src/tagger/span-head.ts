import { readTensors, tensor } from './safetensors.ts'

const SPAN = 256
const PAIR = 96

/** Longest span, in words. */
export const WIDEST = 12

/** Roles of an entity in its paper, in the order of the model's columns. */
export const ROLES = ['INTRODUCES', 'USES', 'EVALUATES_ON', 'COMPARES_TO', 'ADDRESSES', 'STUDIES'] as const
/** Relations of one entity to another, likewise; SAME means that both name one thing. */
export const LINKS = ['EVALUATED_ON', 'APPLIED_TO', 'BASED_ON', 'SAME'] as const

/** A span as the head sees it. */
export interface SpanVector {
  /** Index of its first word in the paper. */
  readonly at: number
  readonly vector: Float32Array
}

/** The part of the model that judges spans which are already found. */
export interface SpanHead {
  /** The vector of a span of `width` words from the halves of its first and last word. */
  vector(begin: Float32Array, end: Float32Array, width: number): Float32Array
  /** Logits, one for each of ROLES. */
  roles(vector: Float32Array): Float64Array
  /** Logits, one for each of LINKS, from one span to another. */
  links(from: SpanVector, to: SpanVector): Float64Array
}

/** Reads the head's weights; throws where they are not those of this head. */
export function readSpanHead(bytes: Uint8Array): SpanHead {
  const all = readTensors(bytes)
  const width = tensor(all, 'width.weight', SPAN)
  const role = { weight: tensor(all, 'role.weight', SPAN), bias: tensor(all, 'role.bias', ROLES.length) }
  const left = { weight: tensor(all, 'left.weight', SPAN), bias: tensor(all, 'left.bias', PAIR) }
  const right = { weight: tensor(all, 'right.weight', SPAN), bias: undefined }
  const distances = tensor(all, 'distance.weight', PAIR)
  const pair = { weight: tensor(all, 'pair.weight', PAIR), bias: tensor(all, 'pair.bias', LINKS.length) }
  const halves = new WeakMap<Float32Array, { left: Float64Array; right: Float64Array }>()
  const halvesOf = (vector: Float32Array): { left: Float64Array; right: Float64Array } => {
    const known = halves.get(vector)
    if (known !== undefined) return known
    const made = { left: linear(vector, left), right: linear(vector, right) }
    halves.set(vector, made)
    return made
  }
  return {
    vector(begin, end, words) {
      const made = new Float32Array(SPAN)
      const row = (words - 1) * SPAN
      for (let i = 0; i < SPAN; i++) {
        made[i] = Math.max(0, (begin[i] ?? 0) + (end[i] ?? 0) + (width.values[row + i] ?? 0))
      }
      return made
    },
    roles: (vector) => linear(vector, role),
    links(from, to) {
      const a = halvesOf(from.vector).left
      const b = halvesOf(to.vector).right
      const row = distanceBucket(from.at, to.at) * PAIR
      const sum = new Float64Array(PAIR)
      for (let i = 0; i < PAIR; i++) {
        sum[i] = Math.max(0, (a[i] ?? 0) + (b[i] ?? 0) + (distances.values[row + i] ?? 0))
      }
      return linear(sum, pair)
    },
  }
}

interface Layer {
  readonly weight: { readonly rows: number; readonly columns: number; readonly values: Float32Array }
  readonly bias: { readonly values: Float32Array } | undefined
}

function linear(input: Float32Array | Float64Array, { weight, bias }: Layer): Float64Array {
  const out = new Float64Array(weight.rows)
  for (let row = 0; row < weight.rows; row++) {
    let sum = bias?.values[row] ?? 0
    const from = row * weight.columns
    for (let i = 0; i < weight.columns; i++) sum += (input[i] ?? 0) * (weight.values[from + i] ?? 0)
    out[row] = sum
  }
  return out
}

/** 0 to 16: the signed distance in words, in steps that double. */
function distanceBucket(from: number, to: number): number {
  const far = Math.min(32 - Math.clz32(Math.abs(to - from)), 8)
  return to >= from ? 8 + far : 8 - far
}
