import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { loadEncoder } from './encoder.ts'
import { createPieces } from './pieces.ts'
import { readSpanHead } from './span-head.ts'
import type { Tagger } from './tagger.ts'
import { readTagging } from './tagging.ts'
import { readWindows } from './windows.ts'

const MODELS = new URL('../../models/', import.meta.url)
const FILES = ['encoder.onnx', 'head.safetensors', 'vocabulary.txt'] as const

/**
 * The tagger of the full tier. Throws EncoderUnavailable where the network cannot run here.
 */
export async function loadFullTagger(): Promise<Tagger> {
  const [network, weights, vocabulary] = FILES.map(read) as [Buffer, Buffer, Buffer]
  const hash = createHash('sha256')
  for (const file of [network, weights, vocabulary]) hash.update(file)
  const encoder = await loadEncoder(network, read('overflow.onnx'))
  const head = readSpanHead(weights)
  const pieces = createPieces(vocabulary.toString('utf8'))
  return {
    name: 'model:v1',
    version: hash.digest('hex').slice(0, 8),
    async tag({ title, abstract, breaks }) {
      const windows = readWindows(title, abstract, breaks, pieces)
      const encodings = []
      for (const window of windows) encodings.push(await encoder.encode(window))
      return readTagging(windows, encodings, head)
    },
  }
}

function read(file: string): Buffer {
  return readFileSync(new URL(file, MODELS))
}
