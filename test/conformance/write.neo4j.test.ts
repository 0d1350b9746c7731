import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportJsonLines } from '../../src/graph/export/jsonl.ts'
import { loadMigrations } from '../../src/graph/migrations.ts'
import type { PaperWrite } from '../../src/graph/model.ts'
import type { GraphStore, WriteTransaction } from '../../src/graph/store.ts'
import { deletePapers } from '../../src/graph/writes/delete-papers.ts'
import { recordIngestRun } from '../../src/graph/writes/ingest-runs.ts'
import { writePapers } from '../../src/graph/writes/write-papers.ts'
import { describeNeo4j } from '../support/describe-neo4j.ts'
import { FIXTURE } from '../support/graph-fixture.ts'
import { closeBoth, openBoth } from './graphs.ts'
import { filesOf, raw, type TwoEngines, wholeGraph } from './two-engines.ts'

// What becomes of a graph: filled, then a paper that loses most of what it said, one that moves on to other things,
// and one that others were waiting for; at last, some are deleted.
const [changed, moved] = [FIXTURE[0], FIXTURE[5]]
const BATCHES: readonly (readonly PaperWrite[])[] = [
  FIXTURE.slice(0, 3),
  FIXTURE.slice(3),
  [
    {
      ...need(changed),
      mentions: need(changed).mentions.slice(1),
      relations: [],
      entityRelations: [],
      cites: [],
      unknown: [],
    },
    {
      ...need(moved),
      claims: [],
      unknown: [],
      mentions: need(FIXTURE[1]).mentions,
      relations: [],
      entityRelations: [],
    },
  ],
  [{ ...need(FIXTURE[6]), id: 'paper:arxiv:9999.00009', cites: ['paper:d7', 'paper:nowhere'] }],
  FIXTURE.slice(0, 1),
]
const DELETED = ['paper:arxiv:9999.00009', need(FIXTURE[1]).id, need(FIXTURE[2]).id, 'paper:nowhere']

describeNeo4j('the engines write the same', (server) => {
  let engines: TwoEngines
  beforeAll(async () => {
    engines = await openBoth(server)
  })
  afterAll(() => closeBoth(engines))

  test('after every statement that writes papers, with every file of cypher/write', async () => {
    const ours = await trace(engines.grafeo)
    const theirs = await trace(engines.neo4j)
    expect(theirs.map((step) => step.query)).toEqual(ours.map((step) => step.query))
    for (const [index, step] of theirs.entries())
      expect(step, `step ${index}, ${step.query}`).toEqual(ours[index])
    const run = new Set(ours.map((step) => step.query).filter((query) => query.startsWith('write/')))
    // The one that records migrations is run by opening a graph.
    run.add('write/record-migration')
    expect([...run].sort()).toEqual(filesOf('write').map((file) => `write/${file}`))
    expect(await exported(engines.neo4j)).toBe(await exported(engines.grafeo))
  }, 60_000)

  test('when they are opened: the same record of migrations', async () => {
    const query = raw(
      'migrations',
      'MATCH (m:Migration) RETURN m.version AS version, m.name AS name ORDER BY version',
    )
    const known = loadMigrations().map(({ version, name }) => ({ version, name }))
    expect(await engines.grafeo.read(query, {})).toEqual(known)
    expect(await engines.neo4j.read(query, {})).toEqual(known)
  })

  test.each(['Paper', 'Entity', 'Claim', 'MissingPaper', 'UnknownName'])(
    'and take no second %s of one id',
    async (label) => {
      for (const store of [engines.grafeo, engines.neo4j]) {
        const create = raw(`create ${label}`, `CREATE (:${label} {id: 'twice'})`)
        await store.write((transaction) => transaction.run(create, {}))
        await expect(store.write((transaction) => transaction.run(create, {}))).rejects.toThrow()
        const remove = raw(`remove ${label}`, `MATCH (n:${label} {id: 'twice'}) DELETE n`)
        await store.write((transaction) => transaction.run(remove, {}))
      }
    },
  )

  test('and keep nothing of a transaction that failed', async () => {
    for (const store of [engines.grafeo, engines.neo4j]) {
      const before = await exported(store)
      const failing = store.write(async (transaction) => {
        await writePapers(transaction, [{ ...need(FIXTURE[2]), id: 'paper:half' }])
        throw new Error('in the middle')
      })
      await expect(failing).rejects.toThrow()
      expect(await exported(store)).toBe(before)
    }
  })
})

/** The whole graph after each statement by which the batches are written. */
async function trace(store: GraphStore) {
  const steps: { query: string; rows: unknown[]; graph: Awaited<ReturnType<typeof wholeGraph>> }[] = []
  const changes = [
    ...BATCHES.map((batch) => (transaction: WriteTransaction) => writeAsIngest(transaction, batch)),
    (transaction: WriteTransaction) => deletePapers(transaction, DELETED),
  ]
  for (const change of changes) {
    await store.write<unknown>((transaction) =>
      change({
        run: async (query, params) => {
          const rows = await transaction.run(query, params)
          steps.push({ query: query.name, rows, graph: await wholeGraph(transaction) })
          return rows
        },
      }),
    )
  }
  return steps
}

async function writeAsIngest(transaction: WriteTransaction, batch: readonly PaperWrite[]): Promise<void> {
  const revision = await writePapers(transaction, batch)
  await recordIngestRun(transaction, 1, { revision, papers: batch.length, at: new Date(revision * 1_000) })
}

async function exported(store: GraphStore): Promise<string> {
  let text = ''
  for await (const chunk of exportJsonLines(store)) text += chunk
  return text
}

function need(paper: PaperWrite | undefined): PaperWrite {
  if (paper === undefined) throw new Error('the fixture is shorter than this test needs')
  return paper
}
