import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApi } from '../support/api-server.ts'
import { type CliRun, runCli } from '../support/cli.ts'
import { openMemoryGraph } from '../support/open-test-graph.ts'
import { TWELVE } from '../support/twelve-papers.ts'

const ROOT = new URL('../../', import.meta.url)
const EXAMPLE = new URL('examples/typed-client/', ROOT)
const MISSPELT = new URL('dist-examples/misspelt/', ROOT)
const path = (of: string | URL): string => fileURLToPath(new URL(of, ROOT))

const compile = (project: URL): Promise<CliRun> =>
  runCli(['-p', path(project)], { program: path('node_modules/typescript/bin/tsc') })

beforeAll(async () => {
  const generated = await runCli([path(new URL('generated', EXAMPLE))], {
    program: path('scripts/generate-operations.js'),
  })
  expect(generated).toEqual({ code: 0, stdout: '', stderr: '' })
})
afterAll(() => rmSync(MISSPELT, { recursive: true, force: true }))

test('the typed client compiles, and asks a server', async () => {
  expect(await compile(EXAMPLE)).toMatchObject({ code: 0, stdout: '' })
  const api = await startApi(openMemoryGraph, TWELVE)
  try {
    const program = path('dist-examples/typed-client/main.js')
    expect(await runCli([api.url, 'Fenland'], { program })).toEqual({
      code: 0,
      stdout: [
        'Not tried on Fenland, as far as abstracts tell:',
        // One paper speaks for each of the first two, half of one for the last; over √(papers of method × of dataset).
        `- Osprey, score ${(1 / Math.sqrt(1 * 5)).toFixed(2)}; see "Osprey Dives for Birdsong"`,
        `- Heron, score ${(1 / Math.sqrt(3 * 5)).toFixed(2)}; see "Osprey Dives for Birdsong"`,
        `- Robin, score ${(0.5 / Math.sqrt(4 * 5)).toFixed(2)}; see "Robin Hears Birdsong in the Wind"`,
        'Printed results on Fenland:',
        '- 85.5% by Wren, 2022-03-01',
        '- 84.5% by Finch, 2020-05-02',
        '- 80.0% by Wren, 2019-03-10',
        'Wren builds on Heron.',
        '',
      ].join('\n'),
      stderr: '',
    })
    const { code, stderr } = await runCli([api.url, ''], { program })
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('dataset') })
  } finally {
    await api.close()
  }
})

test.each([
  {
    what: 'a field of the answer',
    write: 'node.row.name',
    as: 'node.row.nmae',
    told: "'nmae' does not exist",
  },
  {
    what: 'a variable',
    write: '{ dataset, first: 3 }',
    as: '{ datset: dataset }',
    told: "'datset' does not exist",
  },
  { what: 'a field that may be null', write: 'gaps?.edges', as: 'gaps.edges', told: "possibly 'null'" },
])('$what written wrongly does not compile', async ({ write, as, told }) => {
  const main = readFileSync(new URL('main.ts', EXAMPLE), 'utf8')
  expect(main).toContain(write)
  mkdirSync(MISSPELT, { recursive: true })
  const wrong = main.replace(write, as).replaceAll("'./", "'../../examples/typed-client/")
  writeFileSync(new URL('main.ts', MISSPELT), wrong)
  writeFileSync(
    new URL('tsconfig.json', MISSPELT),
    JSON.stringify({
      extends: '../../tsconfig.json',
      compilerOptions: { rootDir: '../..' },
      include: ['main.ts'],
    }),
  )
  const { code, stdout } = await compile(MISSPELT)
  expect(code).not.toBe(0)
  expect(stdout).toContain(told)
})
