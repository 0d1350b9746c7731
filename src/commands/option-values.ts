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
 * The origins given so far and one more: `*`, or a scheme with a host and perhaps a port.
 * @throws InvalidArgumentError with what it has to be.
 */
export function addOrigin(text: string, others: readonly string[]): string[] {
  if (text === '*' || (URL.canParse(text) && new URL(text).origin === text)) return [...others, text]
  throw new InvalidArgumentError('An origin is a scheme, a host and perhaps a port: https://example.org.')
}

/** Reads a whole number in a range; of others it throws InvalidArgumentError with what it has to be. */
function wholeNumber(least: number, most: number, otherwise: string): (text: string) => number {
  return (text) => {
    const number = Number(text)
    if (/^\d+$/.test(text) && number >= least && number <= most) return number
    throw new InvalidArgumentError(otherwise)
  }
}

/** A port, 0 for any free one. */
export const parsePort = wholeNumber(0, 65_535, 'A port is a number from 0 to 65535.')

/** An amount of memory in megabytes. */
export const parseMegabytes = wholeNumber(
  0,
  MOST_MEGABYTES,
  `An amount of memory is from 0 to ${MOST_MEGABYTES} megabytes.`,
)

/** A number of threads. */
export const parseWorkers = wholeNumber(1, MOST_WORKERS, `A number of threads is from 1 to ${MOST_WORKERS}.`)
