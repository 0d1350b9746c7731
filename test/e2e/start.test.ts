import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { withFolder } from '../support/open-test-graph.ts'
import { ask, startServe } from '../support/serve.ts'

const SAMPLE_COUNTS =
  /^The graph holds 60 papers, [1-9]\d* methods, [1-9]\d* datasets, [1-9]\d* concepts, [1-9]\d* edges\.$/m

describe('the first start', () => {
  test('fills an empty graph with the sample, says where it answers and what to ask; the next one keeps it', () =>
    withFolder(async (cwd) => {
      await using first = await startServe(['--sample'], { cwd })
      const { stdout, stderr } = first.printed()
      expect(stderr).toBe('')
      expect(first.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/graphql$/)
      expect(stdout).toMatch(SAMPLE_COUNTS)
      expect(stdout).toContain('adding the sample papers')

      const question = /^Try: (.+)$/m.exec(stdout)?.[1] ?? ''
      const { data, errors } = await ask(first.url, question)
      expect(errors).toBeUndefined()
      expect(leaves(data).length).toBeGreaterThan(2)
      expect(stdout).toContain(`The explorer is at ${new URL('/', first.url)}\n`)
      const { stats } = (await ask(first.url, '{ stats { papers } }')).data ?? {}
      expect(stats).toEqual({ papers: 60 })

      const graph = join(cwd, 'papergraph.grafeo')
      expect(existsSync(`${graph}.address`)).toBe(true)
      expect((await first.end('SIGINT')).code).toBe(0)
      expect(existsSync(`${graph}.address`)).toBe(false)
      expect(existsSync(graph)).toBe(true)

      await using second = await startServe(['--sample'], { cwd })
      const again = second.printed().stdout
      expect(again).not.toContain('adding')
      expect(SAMPLE_COUNTS.exec(again)?.[0]).toBe(SAMPLE_COUNTS.exec(stdout)?.[0])
      expect((await ask(second.url, question)).data).toEqual(data)

      // Only now is what reads papers loaded, by whose version an evaluation counts or not.
      const judged = await ask(second.url, '{ stats { extractors } evaluation { extractor } }')
      const { stats: read, evaluation } = judged.data as {
        stats: { extractors: string[] }
        evaluation: { extractor: string } | null
      }
      expect(evaluation?.extractor ?? judged.errors?.[0]?.message).toContain(read.extractors[0])
      expect(await second.end('SIGTERM')).toMatchObject({ code: 0, stderr: '' })
    }))

  test('without the sample, says that the graph is empty and how to fill it', () =>
    withFolder(async (cwd) => {
      await using server = await startServe([], { cwd })
      expect(server.printed().stdout).toContain('The graph holds 0 papers')
      expect(server.printed().stdout).toContain('papergraph ingest FILE')
      expect((await server.end()).code).toBe(0)
    }))
})

/** The texts and numbers inside an answer. */
function leaves(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return value === null ? [] : [value]
  return Object.values(value).flatMap(leaves)
}
