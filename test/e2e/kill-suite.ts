import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exportJsonLines } from '../../src/graph/export/jsonl.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import { runCli } from '../support/cli.ts'
import { extractor } from '../support/extract.ts'
import { openMemoryGraph, withFolder } from '../support/open-test-graph.ts'
import { randomNumbers, randomPapers, toJsonLines } from '../support/random-papers.ts'
import { textRecords } from '../support/records.ts'

const KILLS = 20
const SILENT = { progress: () => undefined, refused: () => undefined }

export interface KillTarget {
  readonly url: string
  readonly env: Readonly<Record<string, string>>
  /** Opens the graph as it is after a kill. */
  open(): Promise<GraphStore>
}

/** Ends ingests with SIGKILL at random moments and looks at what they leave. */
export function killSuite(targetIn: (folder: string) => Promise<KillTarget>): void {
  test(
    `${KILLS} ingests ended by SIGKILL leave whole papers, and the next one completes them`,
    {
      timeout: 600_000,
    },
    () =>
      withFolder(async (folder) => {
        const source = toJsonLines(randomPapers(1_500, 11))
        const file = join(folder, 'papers.jsonl')
        writeFileSync(file, source)
        const expected = await uninterrupted(source)
        const target = await targetIn(folder)
        const args = ['ingest', '--graph', target.url, file]
        const random = randomNumbers(3)
        let killed = 0
        for (let round = 0; round < KILLS; round++) {
          const run = await runCli(args, { env: target.env, killAfter: 500 + random() * 1_500 })
          if (run.code === null) killed += 1
          expectWholePapers(await exported(target), expected)
        }
        expect(killed).toBeGreaterThan(KILLS / 2)
        const last = await runCli(args, { env: target.env })
        expect(last.stderr).toBe('')
        expect((await exported(target)).lastLine).toBe(expected.lastLine)
      }),
  )
}

interface Exported {
  /** What each paper says, as the lines of the export that begin with it, citations apart. */
  readonly statements: Map<string, string[]>
  readonly lastLine: string
}

async function uninterrupted(source: string): Promise<Exported> {
  const store = await openMemoryGraph()
  await ingest(textRecords(source), extractor, store, SILENT)
  return exported({ open: async () => store })
}

async function exported({ open }: Pick<KillTarget, 'open'>): Promise<Exported> {
  const store = await open()
  const statements = new Map<string, string[]>()
  let lastLine = ''
  for await (const chunk of exportJsonLines(store)) {
    for (const line of chunk.trimEnd().split('\n')) {
      lastLine = line
      const { by, edge } = JSON.parse(line)
      // Citations of papers that have not come yet wait.
      if (by === undefined || edge === 'CITES') continue
      statements.set(by, [...(statements.get(by) ?? []), line])
    }
  }
  await store.close()
  return { statements, lastLine }
}

function expectWholePapers(found: Exported, expected: Exported): void {
  const partial = [...found.statements].filter(
    ([by, lines]) => lines.join() !== expected.statements.get(by)?.join(),
  )
  expect(partial).toEqual([])
}
