import { createHash, timingSafeEqual } from 'node:crypto'
import type { Ingester } from './ingester.ts'

/** A mutation by somebody who may not write; the message says how to be allowed to. */
export class Unauthorized extends Error {
  override readonly name = 'Unauthorized'
}

/** What a server needs to be written to. */
export interface Writing {
  /** Whoever sends it may write. */
  readonly token: string
  readonly ingester: Ingester
}

/**
 * Gives a request's way to write, by its `Authorization` header: with the server's token as bearer it has one, and on
 * a server that only reads none has. Tokens are compared in a time that tells nothing of them.
 * @throws Unauthorized
 */
export function permit(writing: Writing | null, authorization: string | null): Ingester {
  if (writing === null) {
    throw new Unauthorized(
      'This server only reads. To allow writes, start it with a token in PAPERGRAPH_TOKEN.',
    )
  }
  const sent = /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1]
  if (sent !== undefined && timingSafeEqual(digest(sent), digest(writing.token))) return writing.ingester
  const wrong = sent === undefined ? 'Writing takes a token' : 'The token is not the one of this server'
  throw new Unauthorized(
    `${wrong}: send \`Authorization: Bearer TOKEN\` with the one in PAPERGRAPH_TOKEN, or, where none is set, ` +
      'the one in the address that the server printed at its start.',
  )
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
