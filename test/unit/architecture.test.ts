import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { expect, test } from 'vitest'

const ROOT = new URL('../../', import.meta.url)
/** All that is written by hand. */
const SOURCES = ['src/**/*.{ts,tsx}', '!src/web/generated/**']

interface Row {
  readonly folders: string[]
  readonly packages: string[]
}

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort()

/** The table "Who may import whom" of ARCHITECTURE.md, by folder. */
function documented(): Map<string, Row> {
  const text = readFileSync(new URL('ARCHITECTURE.md', ROOT), 'utf8')
  const [, section = ''] = text.split('## Who may import whom')
  const rows = section.split('\n## ')[0]?.matchAll(/^\| (\S+) \| [^|]+\|([^|]*)\|([^|]*)\|$/gm) ?? []
  const names = (cell: string | undefined): string[] =>
    sorted(
      (cell ?? '')
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean),
    )
  return new Map(
    [...rows]
      .filter(([, folder]) => folder !== 'folder')
      .map(([, folder = '', folders, packages]) => [
        folder,
        { folders: names(folders), packages: names(packages) },
      ]),
  )
}

/** What each folder under src really imports. */
function actual(): Map<string, Row> {
  const found = new Map<string, { folders: Set<string>; packages: Set<string> }>()
  for (const file of globSync(SOURCES, { cwd: ROOT })) {
    const folder = file.split('/')[1] ?? ''
    const row = found.get(folder) ?? { folders: new Set(), packages: new Set() }
    found.set(folder, row)
    const text = readFileSync(new URL(file, ROOT), 'utf8')
    for (const [, from, bare, late] of text.matchAll(
      /^(?:import|export|\}).* from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm,
    )) {
      const specifier = from ?? bare ?? late ?? ''
      if (specifier.startsWith('node:')) continue
      if (!specifier.startsWith('.')) {
        row.packages.add(
          specifier
            .split('/')
            .slice(0, specifier.startsWith('@') ? 2 : 1)
            .join('/'),
        )
        continue
      }
      const target = new URL(specifier, new URL(file, ROOT)).href.slice(ROOT.href.length)
      const other = target.split('/')[1] ?? ''
      if (other !== folder) row.folders.add(other)
    }
  }
  return new Map(
    [...found].map(([folder, row]) => [
      folder,
      { folders: sorted(row.folders), packages: sorted(row.packages) },
    ]),
  )
}

test('folders import what ARCHITECTURE.md says, no more and no less', () => {
  const table = documented()
  expect(table.size).toBeGreaterThan(5)
  expect(Object.fromEntries(actual())).toEqual(Object.fromEntries(table))
})

test('the program begins with little: a command brings its own', () => {
  const begun = new Set(['src/main.ts'])
  const packages = new Set<string>()
  for (const file of begun) {
    const text = readFileSync(new URL(file, ROOT), 'utf8')
    for (const [, names = '', from = ''] of text.matchAll(/^import ([^']*?) from '([^']+)'/gms)) {
      if (names.startsWith('type ') || from.startsWith('node:')) continue
      if (from.startsWith('.')) begun.add(new URL(from, new URL(file, ROOT)).href.slice(ROOT.href.length))
      else packages.add(from)
    }
  }
  expect(begun.size).toBeGreaterThan(5)
  expect([...packages]).toEqual(['commander'])
})

test('only main.ts and the terminal read the environment', () => {
  const readers = globSync('src/**/*.ts', { cwd: ROOT }).filter((file) =>
    /process\.(env|argv|cwd)\b/.test(readFileSync(new URL(file, ROOT), 'utf8')),
  )
  expect(readers.sort()).toEqual(['src/commands/terminal.ts'])
})

test('no file is too long to read, and no folder too deep to find', () => {
  const files = globSync(SOURCES, { cwd: ROOT })
  const long = files.filter((file) => readFileSync(new URL(file, ROOT), 'utf8').split('\n').length > 250)
  expect(long).toEqual([])
  expect(files.filter((file) => file.split('/').length > 5)).toEqual([])
})
