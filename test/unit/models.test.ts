import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSpanHead } from '../../src/tagger/span-head.ts'

const FOLDER = new URL('../../models/', import.meta.url)
const read = (file: string): Buffer => readFileSync(new URL(file, FOLDER))

describe('the shipped models', () => {
  const sums = read('SHA256SUMS').toString('utf8').trim().split('\n')

  it('are the files that SHA256SUMS lists, no more and no less', () => {
    const files = readdirSync(FOLDER).filter((file) => file !== 'SHA256SUMS')
    const found = files
      .sort()
      .map((file) => `${createHash('sha256').update(read(file)).digest('hex')}  ${file}`)
    expect(found).toEqual(sums)
  })

  it('take no more than 30 MB', () => {
    const sizes = sums.map((line) => read(line.split('  ')[1] ?? '').length)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(30_000_000)
  })

  it('say which part is missing where a file is none of theirs', () => {
    const header = new TextEncoder().encode('{}')
    const bytes = new Uint8Array(8 + header.length)
    new DataView(bytes.buffer).setBigUint64(0, BigInt(header.length), true)
    bytes.set(header, 8)
    expect(() => readSpanHead(bytes)).toThrow('The model has no width.weight with 256 columns.')
  })
})
