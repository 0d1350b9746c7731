import { readdirSync, readFileSync } from 'node:fs'
import { type Driver, isInt, isPath } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCli } from '../support/cli.ts'
import { describeNeo4j } from '../support/describe-neo4j.ts'
import { connect, wipe } from '../support/neo4j-database.ts'

const FOLDER = new URL('../../cypher/browser/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8')
const favourites = readdirSync(new URL('favourites/', FOLDER))
  .sort()
  .map((name) => ({ name, cypher: read(`favourites/${name}`) }))

/** For each favourite, by its number, facts of the sample that its rows must hold; of paths the ids of their nodes. */
const FACTS: Readonly<Record<string, readonly RegExp[]>> = {
  '01': [/paper:arxiv:1706\.03762 method:transformer/],
  '02': [/method:efficientnet dataset:imagenet/],
  '03': [/"dataset":"ImageNet"/],
  '04': [
    /method:deepseek-r1 method:group-relative-policy-optimization method:\S+ method:proximal-policy-optimization /,
  ],
  '05': [/concept:object-detection method:/],
  '06': [/paper:arxiv:1810\.04805 method:bert paper:/],
  '07': [/paper:arxiv:1706\.03762 paper:/],
  '08': [/"relation":"INTRODUCES","entity":"[^"]+","confidence":[\d.]+,"words":"/],
  '09': [/"assertion":"(?:NEGATED|FUTURE)"/],
  10: [/"method:bert [^"]* dataset:imagenet"/],
  11: [/"dataset":"Cora","method":"graph convolutional network","papers":2,"lift":30,"npmi":1\b/],
  12: [/"method":"transformer","total":\d+,"byYear":\["2\d{3}: \d/],
  13: [/"method":"ResNet","papers":\d,"score":0\.\d+,"forExample":\["Learning Transferable Visual Models/],
  14: [/"method":"RoBERTa","buildsOn":\["BERT"/, /"method":"LLaMA","buildsOn":\[[^\]]*"transformer"/],
  15: [/"metric":"top-1 accuracy","value":"88\.55%"[^}]*}[^}]*"value":"76\.5%"/],
  16: [/method:bert method:transformer/, /method:bert method:roberta/],
  17: [/"name":"GPT-3","kind":"METHOD","course":"new","before":0/, /"course":"fading"/, /"course":"rising"/],
  18: [/"paper":"Sequence to Sequence Learning/, /"shared":\[[^\]]*"WMT 2014"/],
  19: [/method:bert dataset:glue method:roberta/],
  20: [/"relation":"EVALUATED_ON","assertion":"ASSERTED"[^}]*"rule":"/],
  21: [/method:bert dataset:glue/],
}

/** A row as JSON: of a path the ids of its nodes, of integers their numbers. */
function shown(_: string, value: unknown): unknown {
  if (isInt(value)) return value.toNumber()
  if (!isPath(value)) return value
  const { start, segments } = value
  return [start, ...segments.map(({ end }) => end)].map((node) => node.properties.id).join(' ')
}

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
  test('have each a name of its own for Neo4j Browser and a place in the guide', () => {
    expect(favourites).toHaveLength(Object.keys(FACTS).length)
    const names = favourites.map(({ cypher }) => /^\/\/ (\d\d .+)\n/.exec(cypher)?.[1])
    expect(new Set(names).size).toBe(favourites.length)
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
    async ({ name, cypher }) => {
      const plan = await driver.executeQuery(`EXPLAIN ${cypher}`)
      expect(plan.summary.queryType).toBe('r')
      expect(plan.summary.notifications).toEqual([])
      const { records } = await driver.executeQuery(cypher)
      expect(records.length).toBeGreaterThan(0)
      const rows = JSON.stringify(
        records.map((record) => record.toObject()),
        shown,
      )
      const facts = FACTS[name.slice(0, 2)] ?? []
      expect(facts.length).toBeGreaterThan(0)
      for (const fact of facts) expect(rows).toMatch(fact)
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
