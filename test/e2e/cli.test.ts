import { describe, expect, test } from 'vitest'
import { runCli } from '../support/cli.ts'
import { withFolder } from '../support/open-test-graph.ts'

const COMMANDS = ['serve', 'ingest', 'extract', 'export', 'evaluate', 'resolve', 'neo4j']
const RESERVED =
  /\b(gaps|comparison|leaderboard|lineage|rising|overlap|explain|asOf|deletePaper|mergeEntities|unmergeEntities|arxiv|openalex|semantic-scholar|hf-papers|metrics)\b/i

describe('--help', () => {
  test('lists the commands that work, and nothing of what is to come', async () => {
    const { code, stdout, stderr } = await runCli(['--help'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const commands = /^Commands:\n([\s\S]*)$/m.exec(stdout)?.[1] ?? ''
    expect([...commands.matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name)).toEqual(COMMANDS)
    expect(stdout).not.toMatch(RESERVED)
  })

  test.concurrent.each(COMMANDS)(
    'of %s describes its options, and shows no setting’s value',
    async (command) => {
      const { code, stdout } = await runCli([command, '--help'], {
        env: { PAPERGRAPH_GRAPH: 'neo4j://user:a-secret@somewhere', NEO4J_PASSWORD: 'a-secret' },
      })
      expect(code).toBe(0)
      expect(stdout).toMatch(new RegExp(`^Usage: papergraph ${command} `))
      expect(stdout).not.toMatch(RESERVED)
      expect(stdout).not.toContain('a-secret')
    },
  )

  test('the version is printed', async () => {
    expect(await runCli(['--version'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    })
  })
})

const PAPER = '{"id":"a","title":"A study of BERT"}\n'

describe('exit codes', () => {
  test.concurrent.each<[name: string, args: string[], code: number, message: RegExp]>([
    ['no command', [], 2, /^Usage: papergraph/],
    ['an unknown command', ['publish'], 2, /^papergraph: unknown command 'publish'/],
    ['an unknown option', ['extract', '--gpu'], 2, /^papergraph: unknown option '--gpu'/],
    [
      'an option without its value',
      ['export', '--format'],
      2,
      /^papergraph: option '--format <format>' argument missing/,
    ],
    [
      'an unknown format',
      ['export', '--format', 'pdf'],
      2,
      /'pdf' is invalid\. Allowed choices are jsonl, graphml, cypher/,
    ],
    [
      'an unknown kind of source',
      ['extract', '--from', 'pdf'],
      2,
      /'pdf' is invalid\. Allowed choices are trending-page, jsonl/,
    ],
    [
      'a port that is none',
      ['serve', '--port', '70000'],
      2,
      /'70000' is invalid\. A port is a number from 0 to 65535/,
    ],
    ['no source', ['ingest'], 2, /^papergraph: missing required argument 'source'/],
    ['no gold', ['evaluate'], 2, /^papergraph: required option '--gold <path>' not specified/],
    ['one name to resolve', ['resolve', 'BERT'], 2, /^papergraph: resolve takes two names, or --pairs FILE/],
    ['too many arguments', ['serve', 'here'], 2, /^papergraph: too many arguments/],
    [
      'a source that is not there',
      ['extract', 'no-such.jsonl'],
      1,
      /^papergraph: no-such\.jsonl: no such file$/,
    ],
    [
      'a glob that matches nothing',
      ['extract', 'no-*.jsonl'],
      1,
      /^papergraph: no-\*\.jsonl: matches no file$/,
    ],
    ['a folder', ['extract', '.'], 1, /^papergraph: \.: is a directory; name the files in it/],
    [
      'a graph that is none',
      ['export', '--graph', 'ftp://host'],
      1,
      /^papergraph: ftp:\/\/host names no graph; use file:PATH/,
    ],
    ['no gold there', ['evaluate', '--gold', 'nowhere'], 1, /^papergraph: There is no nowhere\.$/],
    ['no pairs there', ['resolve', '--pairs', 'nowhere.tsv'], 1, /^papergraph: nowhere\.tsv: no such file/],
    [
      'no Neo4j there',
      ['export', '--graph', 'bolt://127.0.0.1:1'],
      1,
      /^papergraph: No Neo4j answers at bolt:\/\/127\.0\.0\.1:1/,
    ],
    ['good papers', ['extract', '-'], 0, /^$/],
    ['a source of another kind than said', ['extract', '--from', 'csv'], 1, /^papergraph: standard input: /],
  ])('%s', (_, args, code, message) =>
    withFolder(async (cwd) => {
      const run = await runCli(args, { cwd, stdin: PAPER })
      expect(run.code).toBe(code)
      expect(run.stderr).toMatch(new RegExp(message.source, `${message.flags}m`))
      expect(run.stderr).not.toMatch(/^\s+at /m)
      if (code !== 0) expect(run.stdout).toBe('')
    }),
  )

  test('a setting is read from the environment, and an option beats it', () =>
    withFolder(async (cwd) => {
      const env = { PAPERGRAPH_GRAPH: 'ftp://from-the-environment' }
      expect((await runCli(['export'], { cwd, env })).stderr).toContain('from-the-environment')
      expect(await runCli(['export', '--graph', 'memory:'], { cwd, env })).toMatchObject({
        code: 0,
        stderr: '',
      })
    }))

  test.concurrent.each([
    'neo4j://neo4j:a-secret@127.0.0.1:1',
    'bolt://neo4j:a-secret@127.0.0.1:1',
    'http://neo4j:a-secret@127.0.0.1:1',
    'neo4j://neo4j:a-secret@',
    'bolt://a%20secret:a-secret@[::1',
  ])('no message repeats the password in %s', async (url) => {
    const run = await runCli(['export', '--graph', url], { env: { NEO4J_PASSWORD: 'a-secret' } })
    expect(run.code).toBe(1)
    expect(run.stderr).toMatch(/^papergraph: .+\n$/)
    expect(run.stdout + run.stderr).not.toContain('a-secret')
  })
})

test('resolve tells whether two names mean one thing, and why', async () => {
  expect(await runCli(['resolve', 'BERT', 'bert'])).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^same\t.+\n$/),
  })
  const pairs = await runCli(['resolve', '--pairs', '-'], {
    stdin: 'dataset\tCIFAR-10\tdataset\tCIFAR-100\nmethod\tBERT\n',
  })
  expect(pairs.code).toBe(3)
  expect(pairs.stdout).toMatch(/^different\t.+\ndifferent\t.+\n$/)
  expect(pairs.stderr).toMatch(/, line 2: /)
})
