import { expect, test } from 'vitest'
import { PAPER_EDGE_TYPES } from '../../src/graph/model.ts'
import type { PaperCondition } from '../../src/graph/papers/paper-condition.ts'
import { compose } from '../../src/graph/papers/paper-filter.ts'

const ANY = PAPER_EDGE_TYPES.join('|')
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
const composed = (all: readonly PaperCondition[], among: readonly string[] | null = null) =>
  compose({ condition: { all }, among, words: [] })

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
    `MATCH (e:Entity {id: $v0})<-[s:${ANY}]-(p:Paper)\nWHERE type(s) IN $v1\n  AND s.assertion IN $v2\nWITH DISTINCT p\n` +
      `WHERE EXISTS { MATCH (p)-[r3:${ANY}]->(e4:Entity {id: $v5}) WHERE type(r3) IN $v6 AND r3.assertion IN $v7 }`,
    { v0: 'dataset:b', v1: ['USES'], v2: ['ASSERTED'], v5: 'method:a', v6: ['USES'], v7: ['ASSERTED'] },
  ],
  [
    'one entity or another, of which either starts',
    [{ any: [relates('method:a'), { all: [relates('dataset:b'), { hasCode: true }] }] }],
    `UNWIND $v0 AS start\nMATCH (:Entity {id: start})<-[:${ANY}]-(p:Paper)\nWITH DISTINCT p\n` +
      `WHERE (EXISTS { MATCH (p)-[r1:${ANY}]->(e2:Entity {id: $v3}) WHERE type(r1) IN $v4 AND r1.assertion IN $v5 }` +
      ` OR (EXISTS { MATCH (p)-[r6:${ANY}]->(e7:Entity {id: $v8}) WHERE type(r6) IN $v9 AND r6.assertion IN $v10 }` +
      ' AND p.codeUrl IS NOT NULL))',
    {
      v0: ['method:a', 'dataset:b'],
      v3: 'method:a',
      v4: ['USES'],
      v5: ['ASSERTED'],
      v8: 'dataset:b',
      v9: ['USES'],
      v10: ['ASSERTED'],
    },
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
    `MATCH (p:Paper)\nWHERE EXISTS { MATCH (p)-[r0:${ANY}]->(e1:Entity) WHERE type(r0) IN $v2 AND r0.assertion IN $v3` +
      ' AND r0.confidence >= $v4 AND e1.support >= $v5 AND e1.support <= $v6 }\n' +
      '  AND any(author IN p.authors WHERE toLower(author) CONTAINS toLower($v7))',
    { v2: ['USES'], v3: ['ASSERTED'], v4: 0.5, v5: 2, v6: 8, v7: 'Ada' },
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
