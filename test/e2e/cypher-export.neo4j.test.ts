import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { AWKWARD_SOURCE } from '../support/awkward-papers.ts'
import { runCli } from '../support/cli.ts'
import { describeNeo4j } from '../support/describe-neo4j.ts'
import { connect, wipe } from '../support/neo4j-database.ts'
import { withFolder } from '../support/open-test-graph.ts'

const SAMPLE = fileURLToPath(new URL('../../sample/papers.jsonl', import.meta.url))

describeNeo4j('the Cypher script of an export', (server) => {
  test('builds the graph in an empty Neo4j: every node, edge and text', { timeout: 120_000 }, () =>
    withFolder(async (cwd) => {
      const sample = readFileSync(SAMPLE, 'utf8').split('\n').slice(0, 3).join('\n')
      writeFileSync(join(cwd, 'papers.jsonl'), `${sample}\n${AWKWARD_SOURCE}`)
      expect((await runCli(['ingest', 'papers.jsonl'], { cwd })).code).toBe(0)
      const facts = lines((await runCli(['export'], { cwd })).stdout)
        .slice(0, -1)
        .map((line) => JSON.parse(line))
      const script = await runCli(['export', '--format', 'cypher'], { cwd })
      expect(script).toMatchObject({ code: 0, stderr: '' })

      await wipe(server)
      await using driver = connect(server)
      const statements = lines(script.stdout)
      for (const statement of statements.filter((text) => text.startsWith('CREATE CONSTRAINT'))) {
        await driver.executeQuery(statement.slice(0, -1))
      }
      await using session = driver.session()
      await session.executeWrite(async (transaction) => {
        for (const statement of statements.filter((text) => !text.startsWith('CREATE CONSTRAINT'))) {
          await transaction.run(statement.slice(0, -1))
        }
      })

      const count = async (cypher: string) =>
        (await driver.executeQuery(`${cypher} AS count`)).records[0]?.get('count').toNumber()
      const exported = (test: (fact: Record<string, unknown>) => boolean) => facts.filter(test).length
      expect(await count('MATCH (n:Paper) RETURN count(n)')).toBe(exported(({ node }) => node === 'Paper'))
      expect(await count('MATCH (n:Entity) RETURN count(n)')).toBe(exported(({ id }) => id !== undefined))
      expect(await count('MATCH (n:Claim) RETURN count(n)')).toBe(exported(({ node }) => node === 'Claim'))
      expect(await count('MATCH (n) RETURN count(n)')).toBe(exported(({ node }) => node !== undefined))
      const types = [...new Set(facts.flatMap(({ edge }) => edge ?? []))]
      for (const type of types) {
        const edges = exported(({ edge }) => edge === type)
        expect(await count(`MATCH ()-[r:${type}]->() RETURN count(r)`), type).toBe(edges)
      }

      const { records } = await driver.executeQuery(
        'MATCH (n:Paper) RETURN n.id AS id, properties(n) AS props',
      )
      const texts = new Map(records.map((record) => [record.get('id'), record.get('props')]))
      for (const { by, props } of facts.filter(({ node }) => node === 'Paper')) {
        // Neo4j has no maps: what is one in the export is JSON.
        const { unknown = [], ...plain } = props
        expect(texts.get(by)).toMatchObject(plain)
        const kept = (texts.get(by)?.unknown ?? []).map((text: string) => JSON.parse(text))
        expect(kept).toEqual(unknown)
      }
    }),
  )
})

const lines = (text: string): string[] => text.split('\n').slice(0, -1)
