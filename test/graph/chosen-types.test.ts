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

const SETS = [
  ...PAPER_EDGE_TYPES.map((type) => [type]),
  [...PAPER_EDGE_TYPES],
  ['USES', 'MENTIONS'],
  ['CITES'],
  [],
]
const STATED = [{ assertions: ['ASSERTED'] }, { assertions: ['ASSERTED', 'NEGATED', 'FUTURE'] }]
const PAGE = { evidence: true, whole: false, afterPublished: null, afterId: null, limit: 50 }

/** Ids of what a file begins at, with each choice of types that it takes. */
async function paramsOf(file: string, written: string): Promise<Params[]> {
  const listed = written.includes('(p:Paper {id: id})') ? 'read/paper-ids' : 'read/entity-ids'
  const ids = (await graph.read(unparsed(listed), {})).map(({ id }) => id)
  const page = [{ ...PAGE, ids, asOf: file.includes('as-of') ? '2021~' : null }]
  if (written.includes('$type ')) return of(page, ...ENTITY_RELATIONS.map((type) => ({ type })))
  return of(of(page, ...SETS.map((relations) => ({ relations }))), ...STATED)
}

test.each(CHOOSING)('%s gives the same whether or not types are written into it', async (file) => {
  const query = unparsed(`read/${file}`)
  const before = raw('as it stands', asItStands(query.written))
  let found = 0
  for (const params of await paramsOf(file, query.written)) {
    const rows = comparable(query.written, await graph.read(query, params))
    expect(rows, JSON.stringify(params)).toEqual(comparable(query.written, await graph.read(before, params)))
    found += rows.length
  }
  expect(found).toBeGreaterThan(0)
})
