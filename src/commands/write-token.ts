import { randomBytes } from 'node:crypto'
import { isIPv4 } from 'node:net'

/** How a server decides who may write. */
export interface WriteAccess {
  /** What whoever wants to write has to send; null on a server that only reads. */
  readonly token: string | null
  /** What to print of it at the start, in one line; `address` is where whoever wants to write goes. */
  describe(address: string | URL): string
}

/**
 * The user's own token allows writes. Without one, a server that only its own machine can reach makes one, and prints
 * it in an address, behind the # that no browser sends on; any other server only reads.
 */
export function writeAccess(own: string | null, host: string): WriteAccess {
  if (own !== null) {
    return { token: own, describe: () => 'Whoever sends the token of PAPERGRAPH_TOKEN may write.' }
  }
  if (!isLoopback(host)) {
    return { token: null, describe: () => 'It only reads; to allow writes, set PAPERGRAPH_TOKEN.' }
  }
  const token = randomBytes(24).toString('base64url')
  return { token, describe: (address) => `To write, use ${address}#token=${token}` }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'))
}
