import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { describe, expect, test } from 'vitest'

const ROOT = new URL('../../', import.meta.url)
const QUERIES = globSync('cypher/{handover,read,write}/*.cypher', { cwd: ROOT }).sort()
const OTHERS = globSync('cypher/{migrations,browser/favourites}/*.cypher', { cwd: ROOT }).sort()
const WRITES = /\b(?:CREATE|MERGE|SET|DELETE|REMOVE|DROP|FOREACH)\b/
const TYPE = /^(?:String|Integer|Float|Boolean|Map|List(?:<(?:String|Integer|Float|Map|List)>)?)$/

interface CypherFile {
  readonly purpose: string
  readonly params: readonly Described[]
  readonly columns: readonly Described[]
  /** Lines of the header that are none of these. */
  readonly strange: readonly string[]
  readonly statement: string
}

interface Described {
  readonly name: string
  readonly type: string
}

function readCypher(path: string): CypherFile {
  const lines = readFileSync(new URL(path, ROOT), 'utf8').split('\n')
  const end = lines.findIndex((line) => !line.startsWith('//'))
  const [purpose = '', ...rest] = lines.slice(0, end).map((line) => line.slice(3))
  const described = (tag: string): Described[] =>
    rest.flatMap((line) => {
      const [, found, name = '', type = ''] = /^@(\w+) (\w+) \{([^}]+)\} \S.*[^.]$/.exec(line) ?? []
      return found === tag ? [{ name, type }] : []
    })
  const params = described('param')
  const columns = described('returns')
  // What keeps the work of a query small where a reader may doubt it, or so small that it is asked together with others.
  const bounds = rest.filter((line) => /^@(?:bound|light) \S.*[^.]$/.test(line))
  return {
    purpose,
    params,
    columns,
    strange: rest.slice(params.length + columns.length + bounds.length),
    statement: lines.slice(end).join('\n'),
  }
}

/** Names of the columns of the last RETURN that stands in no braces. */
function returned(statement: string): string[] {
  const at = outermost(statement, /\bRETURN\b/g).at(-1)
  if (at === undefined) return []
  const [list = ''] = statement.slice(at + 'RETURN'.length).split(/\n(?:ORDER BY|SKIP|LIMIT)\b/)
  const commas = outermost(list, /,/g)
  const items = [0, ...commas.map((comma) => comma + 1)].map((start, index) =>
    list.slice(start, commas[index]),
  )
  return items.map((item) => /(\w+)\s*$/.exec(item)?.[1] ?? item)
}

/** Where a pattern is found outside of all brackets. */
function outermost(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)]
    .map((match) => match.index)
    .filter((at) => {
      const before = text.slice(0, at)
      return (before.match(/[([{]/g)?.length ?? 0) === (before.match(/[)\]}]/g)?.length ?? 0)
    })
}

const used = (statement: string): string[] =>
  [...new Set([...statement.matchAll(/\$(\w+)/g)].map(([, name = '']) => name))].sort()

describe.each(QUERIES)('%s', (path) => {
  const { purpose, params, columns, strange, statement } = readCypher(path)

  test('says what it is for, what it takes and what it gives', () => {
    expect(purpose).toMatch(/^[A-Z].*\.$/)
    expect(strange).toEqual([])
    for (const { name, type } of [...params, ...columns]) expect(type, name).toMatch(TYPE)
  })

  test('takes the parameters it says', () => {
    expect(params.map(({ name }) => name).sort()).toEqual(used(statement))
  })

  test('gives the columns it says, in their order', () => {
    expect(columns.map(({ name }) => name)).toEqual(returned(statement))
  })

  test('is one statement of plain Cypher', () => {
    expect(statement.replace(/'[^']*'/g, '')).not.toMatch(/;|\bapoc\.|\bgds\.|\bLOAD CSV\b|\/\//i)
    expect(statement.endsWith('\n')).toBe(true)
  })

  test('writes only where its folder says so', () => {
    expect(WRITES.test(statement)).toBe(path.startsWith('cypher/write/'))
  })
})

// The embedded engine goes through the whole graph for what may not be there; of this label there is one node.
test.each(QUERIES.filter((path) => !path.startsWith('cypher/handover/')))(
  '%s has no OPTIONAL MATCH',
  (path) => {
    const { statement } = readCypher(path)
    expect(statement.replaceAll("OPTIONAL MATCH (w:WriterLock {id: 'writer'})", '')).not.toContain('OPTIONAL')
  },
)

test.each(OTHERS)('%s has a header and one statement without parameters', (path) => {
  const { purpose, statement } = readCypher(path)
  expect(purpose).toMatch(/^[A-Z\d]/)
  expect(used(statement)).toEqual([])
  expect(statement).not.toContain(';')
})

test('every query file is defined in the code once, and every defined query has its file', () => {
  const defined = globSync('src/graph/**/*.ts', { cwd: ROOT }).flatMap((file) =>
    [...readFileSync(new URL(file, ROOT), 'utf8').matchAll(/defineQuery\(\s*'([^']+)'/g)].map(
      ([, name]) => name,
    ),
  )
  expect(defined.sort()).toEqual(
    QUERIES.map((path) => path.slice('cypher/'.length, -'.cypher'.length)).sort(),
  )
})
