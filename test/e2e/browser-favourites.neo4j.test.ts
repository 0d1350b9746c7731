import { readdirSync, readFileSync } from 'node:fs'
import type { Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCli } from '../support/cli.ts'
import { connect, describeNeo4j, wipe } from '../support/describe-neo4j.ts'

const FOLDER = new URL('../../cypher/browser/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8')
const favourites = readdirSync(new URL('favourites/', FOLDER))
  .sort()
  .map((name) => ({ name, cypher: read(`favourites/${name}`) }))

/** The selectors of the style sheet, such as `node.Paper`, with their properties. */
function styleRules(sheet: string): ReadonlyMap<string, string> {
  return new Map(
    [...sheet.matchAll(/^([\w.]+) \{\n(.*?)^\}\n/gms)].map(([, selector, body]) => [
      `${selector}`,
      `${body}`,
    ]),
  )
}

describe('the favourites', () => {
  test('are a dozen, each with a name of its own for Neo4j Browser and a place in the guide', () => {
    expect(favourites).toHaveLength(12)
    const names = favourites.map(({ cypher }) => /^\/\/ (\d\d .+)\n/.exec(cypher)?.[1])
    expect(new Set(names).size).toBe(12)
    expect(names).not.toContain(undefined)
    const listed = [...read('guide.md').matchAll(/^\| `(\d\d-[\w-]+)` \|/gm)].map(
      ([, name]) => `${name}.cypher`,
    )
    expect(listed).toEqual(favourites.map(({ name }) => name))
  })
})

describeNeo4j('Neo4j Browser on the sample papers', (server) => {
  let driver: Driver
  beforeAll(async () => {
    await wipe(server)
    const run = await runCli(['ingest', '--graph', server.uri, 'sample/papers.jsonl'], {
      env: { NEO4J_USERNAME: server.username, NEO4J_PASSWORD: server.password },
    })
    expect(run.code, run.stderr).toBe(0)
    driver = connect(server)
  }, 180_000)
  afterAll(() => driver.close())

  const values = async (cypher: string): Promise<string[]> =>
    (await driver.executeQuery(cypher)).records.map((record) => record.get(0))

  test.each(favourites)(
    '$name finds something, only reads, and names nothing the graph does not have',
    async ({ cypher }) => {
      const plan = await driver.executeQuery(`EXPLAIN ${cypher}`)
      expect(plan.summary.queryType).toBe('r')
      expect(plan.summary.notifications).toEqual([])
      expect((await driver.executeQuery(cypher)).records.length).toBeGreaterThan(0)
    },
  )

  test('the first steps of the guide find something too', async () => {
    const queries = [...read('guide.md').matchAll(/```cypher\n(.*?)```/gs)].map(([, cypher]) => `${cypher}`)
    expect(queries.length).toBeGreaterThan(0)
    for (const cypher of queries) {
      expect((await driver.executeQuery(`EXPLAIN ${cypher}`)).summary.notifications).toEqual([])
      expect((await driver.executeQuery(cypher)).records.length).toBeGreaterThan(0)
    }
  })

  test('the words that evidence points to are the words that were read', async () => {
    const evidence = favourites.find(({ name }) => name.includes('evidence'))?.cypher ?? ''
    const { records } = await driver.executeQuery(
      evidence
        .replace('AS rule', 'AS rule, r.evidenceSurface[i] AS surface')
        .replace('LIMIT 50', 'LIMIT 100000'),
    )
    expect(records.length).toBeGreaterThan(50)
    for (const record of records) expect(record.get('words')).toBe(record.get('surface'))
  })

  test('the style sheet has a colour and a caption for every label, and a rule for every type', async () => {
    const rules = styleRules(read('style.grass'))
    const labels = await values('MATCH (n) UNWIND labels(n) AS label RETURN DISTINCT label')
    const types = await values('MATCH ()-[r]->() RETURN DISTINCT type(r)')
    expect(labels).toContain('Paper')
    for (const label of labels) expect(rules.get(`node.${label}`), label).toMatch(/ caption: "\{\w+\}";/)
    for (const label of labels.filter((name) => name !== 'Entity')) {
      expect(rules.get(`node.${label}`), label).toMatch(/^ {2}color: #[0-9A-F]{6};/m)
    }
    for (const type of types) expect(rules.get(`relationship.${type}`), type).toMatch(/ color: #[0-9A-F]{6};/)
  })

  test('every caption is a property that every node of its label has', async () => {
    for (const [selector, body] of styleRules(read('style.grass'))) {
      const label = /^node\.(\w+)$/.exec(selector)?.[1]
      const property = /caption: "\{(\w+)\}"/.exec(body)?.[1]
      if (label === undefined || property === undefined) continue
      const { records } = await driver.executeQuery(
        'MATCH (n) WHERE $label IN labels(n) AND n[$property] IS NULL RETURN count(n) AS bare',
        { label, property },
      )
      expect(records[0]?.get('bare').toNumber(), `${label} without ${property}`).toBe(0)
    }
  })
})
