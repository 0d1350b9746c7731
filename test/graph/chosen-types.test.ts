import { afterAll, beforeAll, expect, test } from 'vitest'
import { ENTITY_RELATIONS } from '../../src/extraction/extraction.ts'
import { chosenText } from '../../src/graph/chosen-types.ts'
import { PAPER_EDGE_TYPES } from '../../src/graph/model.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { writePapers } from '../../src/graph/writes/write-papers.ts'
import { of, type Params } from '../conformance/params.ts'
import { comparable, filesOf, raw, unparsed } from '../conformance/two-engines.ts'
import { openMemoryGraph } from '../support/open-test-graph.ts'
import { randomGraph } from '../support/random-graph.ts'

const ALL = '[r:USES|STUDIES|MENTIONS]'
const ONE = `MATCH (p)-${ALL}->(e) WHERE type(r) IN $types AND r.sure RETURN p`
const EQUAL = ONE.replace('IN $types', '= $type')
const ANY = ONE.replace(ALL, '[r]')
const OTHER = 'MATCH (p)-[s:CITES|CLAIMS]->(q) WHERE type(s) IN $others AND s.sure RETURN q'
const chosen = (types: string): string => `MATCH (p)-[r:${types}]->(e) WHERE r.sure RETURN p`

test.each<[string, string, object, string]>([
  ['one type', ONE, { types: ['USES'] }, chosen('USES')],
  [
    'types in the order of the pattern, each once',
    ONE,
    { types: ['MENTIONS', 'USES', 'MENTIONS'] },
    chosen('USES|MENTIONS'),
  ],
  [
    'no type that the pattern lacks',
    ONE,
    { types: ['CITES', 'STUDIES', 'X]-() DELETE r //'] },
    chosen('STUDIES'),
  ],
  ['nothing for no types', ONE, { types: [] }, ONE],
  ['nothing for types that the pattern lacks', ONE, { types: ['CITES'] }, ONE],
  ['the type of an equation', EQUAL, { type: 'STUDIES' }, chosen('STUDIES')],
  ['nothing into a pattern of any type', ANY, { types: ['USES'] }, ANY],
  ['nothing for a variable of two patterns', `${ONE} ${ONE}`, { types: ['USES'] }, `${ONE} ${ONE}`],
  [
    'into each pattern what is for it',
    `${ONE} ${OTHER}`,
    { types: ['USES'], others: ['CITES'] },
    `${chosen('USES')} MATCH (p)-[s:CITES]->(q) WHERE s.sure RETURN q`,
  ],
])('writes %s', (_, text, params, expected) => {
  expect(chosenText({ text }, params)).toBe(expected)
})

/** The same statement, whose condition is not known for a choice. */
const asItStands = (text: string): string => text.replace(/(\btype\(\w+\) (?:IN|=) \$\w+) AND/g, '($1) AND')

const CHOOSING = filesOf('read').filter((file) => {
  const { text } = unparsed(`read/${file}`)
  return asItStands(text) !== text && /\[\w+:\w+\|/.test(text)
})

test('some files let a parameter choose', () => {
  expect(CHOOSING).toEqual(expect.arrayContaining(['entity-papers', 'entity-links-in', 'paper-entities']))
})

let graph: GraphStore
beforeAll(async () => {
  graph = await openMemoryGraph()
  await graph.write((transaction) => writePapers(transaction, randomGraph(60, 7)))
})
afterAll(() => graph.close())

const STATED: Params[] = [{ assertions: ['ASSERTED'] }, { assertions: ['ASSERTED', 'NEGATED', 'FUTURE'] }]
const PAGE = { evidence: true, whole: false, asOf: null, afterPublished: null, afterId: null, limit: 50 }

test.each(CHOOSING)('%s gives the same whether or not types are written into it', async (file) => {
  const query = unparsed(`read/${file}`)
  const before = raw('as it stands', asItStands(query.written))
  const ids = (await graph.read(unparsed('read/entity-ids'), {})).map(({ id }) => id)
  const papers = (await graph.read(raw('papers', 'MATCH (p:Paper) RETURN p.id AS id'), {})).map(
    ({ id }) => id,
  )
  const page = { ids: query.written.includes('(p:Paper {id: id})') ? papers : ids, ...PAGE }
  const dates = file.includes('as-of') ? { asOf: '2021~' } : {}
  let found = 0
  for (const params of of(
    [{ ...page, ...dates }],
    ...[
      ...PAPER_EDGE_TYPES.map((type) => [type]),
      [...PAPER_EDGE_TYPES],
      ['USES', 'MENTIONS'],
      ['CITES'],
      [],
    ].map((relations) => ({ relations })),
  ).flatMap((one) => of(of([one], ...STATED), ...ENTITY_RELATIONS.map((type) => ({ type }))))) {
    const rows = comparable(query.written, await graph.read(query, params))
    expect(rows, JSON.stringify(params)).toEqual(comparable(query.written, await graph.read(before, params)))
    found += rows.length
  }
  expect(found).toBeGreaterThan(0)
})
