import { beforeAll, expect, test } from 'vitest'
import { graphHash } from '../../src/graph/export/jsonl.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { SAMPLE } from './graphs.ts'
import { EMPTY_ON_SAMPLE, type KnownIds, readCases } from './read-cases.ts'
import { comparable, raw, type TwoEngines, unparsed } from './two-engines.ts'

const NO_IDS: KnownIds = {
  papers: [],
  allPapers: [],
  entities: [],
  allEntities: [],
  claims: [],
  unknownNames: [],
}
/** The files that there are cases for. */
export const READ_CASES = Object.keys(readCases(NO_IDS))

/** Every file of cypher/read gives the same rows on both engines, which hold the same graph. */
export function readSuite(graph: string, both: () => TwoEngines): void {
  let ids: KnownIds
  beforeAll(async () => {
    ids = await idsOf(both().grafeo)
  })

  test('the whole graph', async () => {
    expect(await graphHash(both().neo4j)).toBe(await graphHash(both().grafeo))
  }, 120_000)

  test.each(READ_CASES)(
    'rows of %s',
    async (name) => {
      const { grafeo, neo4j } = both()
      const query = unparsed(`read/${name}`)
      let found = 0
      for (const params of readCases(ids)[name] ?? []) {
        const ours = comparable(query.written, await grafeo.read(query, params))
        const theirs = comparable(query.written, await neo4j.read(query, params))
        expect(theirs, JSON.stringify(params).slice(0, 500)).toEqual(ours)
        found += ours.length
      }
      // A case that finds nothing anywhere compares nothing.
      if (graph !== SAMPLE || !EMPTY_ON_SAMPLE.includes(name)) expect(found).toBeGreaterThan(0)
    },
    120_000,
  )
}

/** Ids that a graph holds, and some that it does not. */
export async function idsOf(store: GraphStore): Promise<KnownIds> {
  const list = async (text: string): Promise<string[]> =>
    (await store.read(raw('ids', text), {})).map((row) => String(row.id))
  const allPapers = await list('MATCH (p:Paper) RETURN p.id AS id ORDER BY id')
  const allEntities = await list('MATCH (e:Entity) RETURN e.id AS id ORDER BY e.support DESC, id')
  // Both ends of a link, so that what is asked of pairs finds one.
  const linked = await list(
    'MATCH (a:Entity)-[:EVALUATED_ON]->(b:Entity) WITH a, b ORDER BY a.id, b.id LIMIT 1 UNWIND [a.id, b.id] AS id RETURN id',
  )
  return {
    papers: [...every(allPapers, 8), 'paper:missing'],
    allPapers,
    entities: [...allEntities.slice(0, 4), ...linked, ...every(allEntities, 6), 'method:missing'],
    allEntities,
    claims: await list('MATCH (c:Claim) RETURN c.id AS id ORDER BY id'),
    unknownNames: await list('MATCH (u:UnknownName) RETURN u.id AS id ORDER BY u.support DESC, id'),
  }
}

const every = (ids: readonly string[], parts: number): string[] =>
  ids.filter((_id, index) => index % Math.ceil(ids.length / parts) === 0)
