import neo4j, { type Driver, type Plan } from 'neo4j-driver'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toDriver } from '../../src/graph/neo4j/values.ts'
import { connect, type TestNeo4j } from '../support/neo4j-database.ts'
import { readCases } from './read-cases.ts'
import { idsOf, READ_CASES } from './read-suite.ts'
import { type TwoEngines, unparsed } from './two-engines.ts'

/** Operators that read all nodes of a label, all relationships, or pair all rows with all others. */
const UNBOUNDED =
  /^(?:NodeByLabelScan|AllNodesScan|\w*RelationshipsScan|\w*RelationshipTypeScan|CartesianProduct)$/

/** The files that may have one, and why. */
const REASONS: Readonly<Record<string, string>> = {
  'count-arrived': 'pairs single rows, each counted from an index or the count store',
  'count-inexact': 'pairs single rows, each counted from an index or the count store',
  'count-published': 'pairs single rows, each counted from an index or the count store',
  'entity-ids': 'the export reads everything',
  'export-claims': 'the export asks for all papers, many at a time',
  'export-entity-edges': 'the export asks for all papers, many at a time',
  'entity-link-evidence': 'pairs two nodes found by their ids',
  extractors: 'counts all papers, for the statistics',
  'graph-counts': 'pairs single rows, each from the count store',
  migrations: 'reads the few records of the schema',
  'paper-ids': 'the export reads everything',
  'paper-statements': 'pairs two nodes found by their ids',
  'steps-between': 'pairs two nodes found by their ids',
}

/** Every file of cypher/read starts from an id, an index or a bounded list, as Neo4j plans it for a filled graph. */
export function planSuite(server: TestNeo4j, both: () => TwoEngines): void {
  let driver: Driver
  let cases: ReturnType<typeof readCases>
  beforeAll(async () => {
    driver = connect(server)
    cases = readCases(await idsOf(both().grafeo))
  })
  afterAll(() => driver.close())

  test('reasons are of files that are there', () => {
    expect(READ_CASES).toEqual(expect.arrayContaining(Object.keys(REASONS)))
  })

  test.each(READ_CASES.filter((name) => !(name in REASONS)))('plan of %s', async (name) => {
    const unbounded = (await planOf(name)).filter((operator) => UNBOUNDED.test(operator))
    expect(unbounded).toEqual([])
  })

  test('a page of entities follows the order of its index rather than sorting all of a kind', async () => {
    expect(await planOf('list-entities')).toContain('PartialTop')
  })

  test('a page of names that were not understood follows the order of its index', async () => {
    expect(await planOf('list-unknown-names')).toContain('PartialTop')
  })

  async function planOf(name: string): Promise<string[]> {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ })
    const [params] = cases[name] ?? []
    const { summary } = await session.run(
      `EXPLAIN ${unparsed(`read/${name}`).text}`,
      toDriver(params) as object,
    )
    await session.close()
    if (summary.plan === false) throw new Error(`no plan of ${name}`)
    return operatorsOf(summary.plan)
  }
}

function operatorsOf(plan: Plan): string[] {
  return [plan.operatorType.replace(/@.*/, ''), ...plan.children.flatMap(operatorsOf)]
}
