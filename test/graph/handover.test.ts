import { describe, expect, test } from 'vitest'
import { browserAddress, browserLink } from '../../src/graph/handover/browser-link.ts'
import { cypherLiteral, withLiterals } from '../../src/graph/handover/cypher-literal.ts'
import { statementOf } from '../../src/graph/handover/handover.ts'
import { countEntityPapers, entityPapers } from '../../src/graph/reads/statements.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { openMemoryGraph } from '../support/open-test-graph.ts'

test.each([
  ['bolt://localhost:7687', 'http://localhost:7474/browser/'],
  ['neo4j://graph.example.org', 'http://graph.example.org:7474/browser/'],
  ['neo4j+s://user:secret@graph.example.org:7687', 'https://graph.example.org:7473/browser/'],
  ['bolt+ssc://[::1]:7687', 'https://[::1]:7473/browser/'],
  ['file:./papergraph.grafeo', null],
  ['memory:', null],
])('Neo4j Browser of %s', (url, address) => {
  expect(browserAddress(url)).toBe(address)
})

test('a link holds the statement with its purpose and its parameters as literals, and no credentials', () => {
  const text =
    '// What it is.\n// @param id {String} an id\n// @returns n {Map} it\nMATCH (n {id: $id})\nRETURN n\n'
  const link = browserLink('http://localhost:7474/browser/', {
    text,
    parameters: { id: "paper:o'neil & co" },
  })
  expect(new URL(link).searchParams.get('cmd')).toBe('edit')
  expect(new URL(link).searchParams.get('arg')).toBe(
    "// What it is.\nMATCH (n {id: 'paper:o\\'neil \\u0026 co'})\nRETURN n",
  )
})

test.each([
  [null, 'null'],
  [[true, 2, 0.5, ['a']], "[true, 2, 0.5, ['a']]"],
  [2 ** 53, '9.007199254740992e+15'],
  [{ from: 'a', limit: 3 }, "{from: 'a', limit: 3}"],
  ["'] RETURN 1 //", "'\\'] RETURN 1 //'"],
  ['back\\slash\nline', "'back\\\\slash\\u000aline'"],
  ['é 🌊', "'\\u00e9 \\ud83c\\udf0a'"],
])('%j as Cypher writes it', (value, literal) => {
  expect(cypherLiteral(value)).toBe(literal)
})

test('names in a value are not taken for parameters', () => {
  expect(withLiterals('RETURN $a, $ab', { a: '$ab', ab: 1 })).toBe("RETURN '$ab', 1")
})

describe('the statement by which something is read', () => {
  const FILTER = { relations: ['USES'], assertions: ['ASSERTED'], evidence: false, asOf: null } as const
  const PAGE = { after: null, limit: 3, whole: true }
  const papers = (store: GraphStore) => entityPapers(store, ['method:a'], FILTER, PAGE)
  const counted = (store: GraphStore) => countEntityPapers(store, ['method:a'], FILTER)

  test.each([
    ['one read', papers, { ids: ['method:a'], limit: 3 }],
    ['two reads', async (store: GraphStore) => [await papers(store), await counted(store)], null],
    ['a search', (store: GraphStore) => store.searchText('paper', ['a'], 1), null],
    ['none', async () => undefined, null],
  ] as const)('%s', async (_, ask, parameters) => {
    const store = await openMemoryGraph(() => expect.unreachable('the store was asked'))
    const statement = await statementOf(store, ask)
    if (parameters === null) expect(statement).toBeNull()
    else expect(statement).toMatchObject({ text: expect.stringContaining('UNWIND $ids'), parameters })
    await store.close()
  })

  test('writes are never handed over', async () => {
    const store = await openMemoryGraph()
    await expect(statementOf(store, (asked) => asked.write(async () => 1))).rejects.toThrow('only reads')
    await store.close()
  })
})
