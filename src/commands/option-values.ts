import { InvalidArgumentError } from 'commander'

// What the command line takes as values of its options, checked as it is read.

const MOST_WORKERS = 256
const MOST_MEGABYTES = 100_000

/**
 * An absolute URL.
 * @throws InvalidArgumentError with what it has to be.
 */
export function parseUrl(text: string): string {
  if (URL.canParse(text)) return text
  throw new InvalidArgumentError('It must be a URL, such as http://127.0.0.1:7474/browser/.')
}

/**
 * A port, 0 for any free one.
 * @throws InvalidArgumentError with what it has to be.
 */
export function parsePort(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new InvalidArgumentError('A port is a number from 0 to 65535.')
}

/**
 * The origins given so far and one more: `*`, or a scheme with a host and perhaps a port.
 * @throws InvalidArgumentError with what it has to be.
 */
export function addOrigin(text: string, others: readonly string[]): string[] {
  if (text === '*' || (URL.canParse(text) && new URL(text).origin === text)) return [...others, text]
  throw new InvalidArgumentError('An origin is a scheme, a host and perhaps a port: https://example.org.')
}

/**
 * An amount of memory in megabytes.
 * @throws InvalidArgumentError with what it has to be.
 */
export function parseMegabytes(text: string): number {
  const megabytes = Number(text)
  if (/^\d+$/.test(text) && megabytes <= MOST_MEGABYTES) return megabytes
  throw new InvalidArgumentError(`An amount of memory is from 0 to ${MOST_MEGABYTES} megabytes.`)
}

/**
 * A number of threads.
 * @throws InvalidArgumentError with what it has to be.
 */
export function parseWorkers(text: string): number {
  const workers = Number(text)
  if (/^\d+$/.test(text) && workers >= 1 && workers <= MOST_WORKERS) return workers
  throw new InvalidArgumentError(`A number of threads is from 1 to ${MOST_WORKERS}.`)
}
