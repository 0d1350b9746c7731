import { isUtf8 } from 'node:buffer'
import { Refusal } from './source.ts'

const LONE_SURROGATE = /\p{Surrogate}/u

/**
 * The text of `bytes`, which start at byte `offset` (0-based) of line `line`.
 * @throws Refusal naming byte and line when they are not UTF-8.
 */
export function decodeUtf8(bytes: Buffer, line: number, offset = 0): string {
  if (isUtf8(bytes)) return bytes.toString('utf8')
  throw new Refusal(
    `broken encoding at byte ${offset + invalidByte(bytes) + 1} of line ${line}: it is not UTF-8`,
  )
}

/**
 * Refuses text that cannot be stored: half a surrogate pair, or a NUL character.
 * @throws Refusal naming `field`.
 */
export function checkText(field: string, text: string): void {
  if (LONE_SURROGATE.test(text)) throw new Refusal(`broken encoding: "${field}" holds half a surrogate pair`)
  if (text.includes('\0')) throw new Refusal(`broken encoding: "${field}" holds a NUL character`)
}

/** 0-based index of the first byte that no well-formed UTF-8 sequence (Unicode 16, table 3-7) explains. */
function invalidByte(bytes: Buffer): number {
  let at = 0
  while (at < bytes.length) {
    const length = sequenceLength(bytes[at] ?? 0)
    if (length === 0 || !isUtf8(bytes.subarray(at, at + length))) return at
    at += length
  }
  return at
}

function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1
  if (lead >= 0xc2 && lead < 0xe0) return 2
  if (lead >= 0xe0 && lead < 0xf0) return 3
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 0
}
