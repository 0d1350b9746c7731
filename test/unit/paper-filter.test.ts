import { expect, test } from 'vitest'
import { PAPER_EDGE_TYPES } from '../../src/graph/model.ts'
import type { PaperCondition } from '../../src/graph/papers/paper-condition.ts'
import { compose, type PaperFilter } from '../../src/graph/papers/paper-filter.ts'

const ANY = { relations: PAPER_EDGE_TYPES }
const relates = (id: string | null, support = 1, more = {}): PaperCondition => ({
  relates: {
    entity: id === null ? null : { id, support },
    relations: ['USES'],
    assertions: ['ASSERTED'],
    confidence: null,
    supportFrom: null,
    supportTo: null,
    ...more,
  },
})
const composed = (
  all: readonly PaperCondition[],
  among: readonly string[] | null = null,
  engine: PaperFilter['engine'] = 'grafeo',
) => compose({ condition: { all }, engine, among, words: [] })

test.each<[asks: string, all: readonly PaperCondition[], text: string, params: object]>([
  ['nothing', [], 'MATCH (p:Paper)', {}],
  [
    'dates, which the index serves',
    [{ publishedFrom: '2016' }, { publishedTo: '2018~' }],
    'MATCH (p:Paper)\nWHERE p.published >= $v0\n  AND p.published <= $v1',
    { v0: '2016', v1: '2018~' },
  ],
  [
    'the entity in the fewest papers, and another',
    [relates('method:a', 9), relates('dataset:b', 2)],
    'MATCH (e3:Entity {id: $v5})\nWITH e3\n' +
      'MATCH (e:Entity {id: $v0})<-[s:USES]-(p)\nWHERE s.assertion IN $v1\nWITH DISTINCT p, e3\n' +
      'MATCH (p)-[r2:USES]->(e3)\nWHERE r2.assertion IN $v4\nWITH DISTINCT p',
    { v0: 'dataset:b', v1: ['ASSERTED'], v4: ['ASSERTED'], v5: 'method:a' },
  ],
  [
    'all relations to entities, of which mentions are enough, and what else is checked before the others',
    [
      relates('method:a', 9, ANY),
      relates('method:c', 5, ANY),
      { hasCode: true },
      relates('dataset:b', 2, ANY),
    ],
    'MATCH (e2:Entity {id: $v3})\nWITH e2\nMATCH (e5:Entity {id: $v6})\nWITH e2, e5\n' +
      'MATCH (e:Entity {id: $v0})<-[s:MENTIONS]-(p)\nWITH p, e2, e5\nWHERE p.codeUrl IS NOT NULL\n' +
      'MATCH (p)-[r1:MENTIONS]->(e2)\nWITH p, e5\nMATCH (p)-[r4:MENTIONS]->(e5)\nWITH p',
    { v0: 'dataset:b', v3: 'method:c', v6: 'method:a' },
  ],
  [
    'all relations that are sure, of which a mention may be the less sure one',
    [relates('method:a', 9, { ...ANY, confidence: 0.5 })],
    `MATCH (e:Entity {id: $v0})<-[s:${PAPER_EDGE_TYPES.join('|')}]-(p)\n` +
      'WHERE s.assertion IN $v1\n  AND s.confidence >= $v2\nWITH DISTINCT p',
    { v0: 'method:a', v1: ['ASSERTED'], v2: 0.5 },
  ],
  [
    'one entity or another, of which either starts',
    [{ any: [relates('method:a'), { all: [relates('dataset:b'), { hasCode: true }] }] }],
    'UNWIND $v0 AS start\nMATCH (:Entity {id: start})<-[:MENTIONS]-(p)\nWITH DISTINCT p\n' +
      'WHERE (EXISTS { MATCH (p)-[r1:USES]->(e2) WHERE e2.id = $v3 AND r1.assertion IN $v4 }' +
      ' OR (EXISTS { MATCH (p)-[r5:USES]->(e6) WHERE e6.id = $v7 AND r5.assertion IN $v8 }' +
      ' AND p.codeUrl IS NOT NULL))',
    {
      v0: ['method:a', 'dataset:b'],
      v3: 'method:a',
      v4: ['ASSERTED'],
      v7: 'dataset:b',
      v8: ['ASSERTED'],
    },
  ],
  [
    'a mention of one entity or another, which is all that has to be checked',
    [{ any: [relates('method:a', 1, ANY), relates('dataset:b', 1, ANY)] }],
    'UNWIND $v0 AS start\nMATCH (:Entity {id: start})<-[:MENTIONS]-(p)\nWITH DISTINCT p',
    { v0: ['method:a', 'dataset:b'] },
  ],
  [
    'no relation at all',
    [relates('method:a', 1, { relations: [] })],
    'UNWIND $v0 AS start\nMATCH (:Entity {id: start})<-[:MENTIONS]-(p)\nWITH DISTINCT p\nWHERE false',
    { v0: ['method:a'] },
  ],
  [
    'what is negated, where what is missing is false',
    [{ not: { any: [{ publishedFrom: '2020' }, { venue: 'ACL' }, { hasCode: false }] } }],
    'MATCH (p:Paper)\nWHERE NOT ((coalesce(p.published >= $v0, false) OR ' +
      'coalesce(toLower(p.venue) CONTAINS toLower($v1), false) OR p.codeUrl IS NULL))',
    { v0: '2020', v1: 'ACL' },
  ],
  [
    'anything by confidence and support, and an author',
    [relates(null, 0, { confidence: 0.5, supportFrom: 2, supportTo: 8 }), { author: 'Ada' }],
    'MATCH (p:Paper)\nWHERE EXISTS { MATCH (p)-[r0:USES]->(e1) WHERE r0.assertion IN $v2' +
      ' AND r0.confidence >= $v3 AND e1.support >= $v4 AND e1.support <= $v5 }\n' +
      '  AND any(author IN p.authors WHERE toLower(author) CONTAINS toLower($v6))',
    { v2: ['ASSERTED'], v3: 0.5, v4: 2, v5: 8, v6: 'Ada' },
  ],
  [
    'no parts',
    [{ not: { all: [{ any: [] }, { all: [] }] } }],
    'MATCH (p:Paper)\nWHERE NOT ((false AND true))',
    {},
  ],
])('a filter by %s', (_, all, text, params) => {
  expect(composed(all)).toEqual({ text, params })
})

test('on Neo4j edges to further entities are conditions', () => {
  const all = [relates('method:a', 9, ANY), relates('dataset:b', 2, ANY), relates('method:c', 5)]
  const { text, params } = composed(all, null, 'neo4j')
  expect(text).toBe(
    'MATCH (e2:Entity {id: $v4})\nWITH e2\nMATCH (e6:Entity {id: $v7})\nWITH e2, e6\n' +
      'MATCH (e:Entity {id: $v0})<-[s:MENTIONS]-(p)\nWITH p, e2, e6\n' +
      'WHERE EXISTS { MATCH (p)-[r1:USES]->(e2) WHERE r1.assertion IN $v3 }\n' +
      '  AND EXISTS { MATCH (p)-[r5:MENTIONS]->(e6) }',
  )
  expect(params).toEqual({ v0: 'dataset:b', v3: ['ASSERTED'], v4: 'method:c', v7: 'method:a' })
})

test('ids that words lead to are the start where they are fewer than the papers of an entity', () => {
  const condition = [relates('method:a', 3), { terms: ['deep'] }]
  expect(composed(condition, ['paper:1', 'paper:2']).text).toMatch(
    /^MATCH \(p:Paper\)\nWHERE p\.id IN \$v0\n/,
  )
  expect(composed(condition, ['paper:1', 'paper:2', 'paper:3']).text).toMatch(
    /^MATCH \(e:Entity \{id: \$v0\}\)/,
  )
})

test('the text of a query holds no value, whatever the value is', () => {
  const evil = "x'}) DETACH DELETE p //"
  const text = composed([
    relates(evil),
    {
      not: {
        all: [relates(evil), { terms: [evil] }, { venue: evil }, { author: evil }, { publishedTo: evil }],
      },
    },
  ]).text
  expect(text).not.toContain('DELETE')
})
