import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SOURCE_KINDS, SourceError } from '../../src/papers/source.ts'
import { readPapers } from '../support/read-papers.ts'

const FRAGMENTS = [
  '\n',
  '\r\n',
  '\n\n',
  ' ',
  '"',
  '{"title":"A title"}',
  '{"id":"d0","title":"x","cites":["a"]}',
  '{"title":',
  '"}',
  'title,abstract\n',
  'T,"x ""y"""\n',
  'T,"',
  '@article{a, title = {A {B} $x$}, year = 2017}\n',
  '@article{b,\n title = {',
  '}',
  '{',
  '@string{x = "y"}\n',
  '\\',
  '$',
  '%',
  'A Title of Some Length: On 3 Things\n',
  `${'We show that this works well on many tasks. '.repeat(8)}\n`,
  '{"by":"paper:d0","node":"Paper","props":{"title":"T"}}\n',
  '{"sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}\n',
  '\0',
  'é😀',
] as const

const content = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...FRAGMENTS).map((text) => Buffer.from(text)) },
      {
        weight: 1,
        arbitrary: fc.uint8Array({ minLength: 1, maxLength: 4 }).map((bytes) => Buffer.from(bytes)),
      },
    ),
    { maxLength: 30 },
  )
  .map((parts) => Buffer.concat(parts))

describe('whatever an input holds', () => {
  it.each([undefined, ...SOURCE_KINDS])(
    'every line is accounted for or the input is refused as a whole (from: %s)',
    async (from) => {
      await fc.assert(
        fc.asyncProperty(content, fc.integer({ min: 1, max: 64 }), async (bytes, chunk) => {
          // readPapers checks the account itself.
          const outcome = await readPapers(bytes, { chunk, ...(from && { from }) }).catch(
            (error: unknown) => error,
          )
          if (outcome instanceof Error) expect(outcome).toBeInstanceOf(SourceError)
        }),
        { numRuns: 300 },
      )
    },
  )

  it('does not depend on how its bytes come in chunks', async () => {
    const read = (bytes: Buffer, chunk: number) =>
      readPapers(bytes, { chunk }).then(
        ({ records, refused, receipt }) => ({ records, refused, receipt }),
        (error: unknown) => String(error),
      )
    await fc.assert(
      fc.asyncProperty(content, fc.integer({ min: 1, max: 9 }), async (bytes, chunk) => {
        expect(await read(bytes, chunk)).toEqual(await read(bytes, 100_000))
      }),
      { numRuns: 300 },
    )
  })
})
