import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findJava } from '../../src/neo4j-server/java.ts'
import { isPortFree } from '../../src/neo4j-server/ports.ts'
import { runProgram } from '../../src/neo4j-server/run-program.ts'
import { PROGRAM, runCli } from '../support/cli.ts'

const context = { environment: process.env, signal: new AbortController().signal }
const hasTools = await Promise.all([findJava(context), runProgram('mvn', ['-v'], context)]).then(
  ([, mvn]) => mvn !== undefined,
  () => false,
)
if (!hasTools && process.env.CI) throw new Error('papergraph neo4j needs Java 17 or 21 and mvn')

/** A running `papergraph neo4j`, and what it printed once it was up. */
interface Running {
  readonly program: ChildProcess
  readonly uri: string
  readonly browser: string
  readonly password: string
  readonly printed: string
  stderr(): string
}

async function launch(data: string, ...more: string[]): Promise<Running> {
  const args = ['neo4j', '--data', data, '--bolt-port', '0', '--http-port', '0', ...more]
  const { NEO4J_PASSWORD, ...env } = process.env
  const program = spawn(process.execPath, [PROGRAM, ...args], { env })
  let stderr = ''
  program.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  let printed = ''
  for await (const chunk of program.stdout) {
    printed += chunk
    if (printed.includes('Ctrl+C')) break
  }
  const field = (name: string) =>
    new RegExp(`^${name}: +(.*)$`, 'm').exec(printed)?.[1] ?? `no ${name}: ${stderr}`
  return {
    program,
    printed,
    uri: field('Address'),
    browser: field('Neo4j Browser'),
    password: field('Password'),
    stderr: () => stderr,
  }
}

async function end(running: Running, signal: NodeJS.Signals): Promise<number | null> {
  running.program.kill(signal)
  const [code] = await once(running.program, 'exit')
  return code
}

async function ask(running: Running, password: string, cypher: string): Promise<unknown> {
  const driver = neo4j.driver(running.uri, neo4j.auth.basic('neo4j', password), {
    disableLosslessIntegers: true,
  })
  try {
    return (await driver.executeQuery(cypher)).records[0]?.toObject()
  } finally {
    await driver.close()
  }
}

const refused = { code: 'Neo.ClientError.Security.Unauthorized' }

describe.skipIf(!hasTools)('papergraph neo4j (needs Java and mvn)', { timeout: 240_000 }, () => {
  let folder: string
  let data: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'papergraph-test-'))
    data = join(folder, 'neo4j-data')
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('runs Neo4j and Neo4j Browser with a password of its own making, on loopback alone', async () => {
    const running = await launch(data)
    expect(running.printed).toContain(`ingest --graph ${running.uri} sample/papers.jsonl`)
    expect(running.password).toMatch(/^[0-9a-f]{36}$/)
    expect((await stat(join(data, 'password'))).mode & 0o777).toBe(0o600)
    expect((await readFile(join(data, 'password'), 'utf8')).trim()).toBe(running.password)

    expect(await ask(running, running.password, "CREATE (p:Paper {id: 'kept'}) RETURN p.id AS id")).toEqual({
      id: 'kept',
    })
    await expect(ask(running, 'not-the-password', 'RETURN 1')).rejects.toMatchObject(refused)
    await expect(ask(running, 'neo4j', 'RETURN 1')).rejects.toMatchObject(refused)
    expect(await (await fetch(running.browser)).text()).toContain('<title>Neo4j Browser</title>')

    const outside = Object.values(networkInterfaces())
      .flat()
      .find((address) => address?.family === 'IPv4' && !address.internal)
    if (outside !== undefined) {
      await expect(fetch(`http://${outside.address}:${new URL(running.browser).port}/`)).rejects.toThrow(
        'fetch failed',
      )
    }
    expect(await end(running, 'SIGTERM')).toBe(0)
    expect(await isPortFree(Number(new URL(running.uri).port))).toBe(true)
    expect(running.stderr()).not.toMatch(/\n\s+at /)
  })

  test('keeps its data, and takes a password of the user’s own, which it never prints or keeps', async () => {
    const own = 'a "quoted" #pass é'
    const running = await launch(data, '--password', own)
    expect(running.printed).toContain('your own')
    expect(running.printed).not.toContain(own)
    expect(existsSync(join(data, 'password'))).toBe(false)
    expect(await ask(running, own, 'MATCH (p:Paper) RETURN p.id AS id')).toEqual({ id: 'kept' })

    const second = await runCli(['neo4j', '--data', data, '--bolt-port', '0', '--http-port', '0'])
    expect(second).toMatchObject({ code: 1, stdout: '' })
    expect(second.stderr).toMatch(
      /another Neo4j runs on .*neo4j-data: stop that one, or choose another folder with --data\n$/,
    )
    expect(await end(running, 'SIGINT')).toBe(0)
  })

  test('refuses a password that is not the one chosen before', async () => {
    const run = await runCli(['neo4j', '--data', data, '--bolt-port', '0', '--http-port', '0'], {
      env: { NEO4J_PASSWORD: 'some-other-password' },
    })
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(run.stderr).toMatch(/^papergraph neo4j: this is not the password of .*\n$/)
  })

  test.skipIf(process.platform !== 'linux')(
    'says so in a few lines, without a stack, when the server dies',
    async () => {
      const running = await launch(data)
      const children = await readFile(
        `/proc/${running.program.pid}/task/${running.program.pid}/children`,
        'utf8',
      )
      process.kill(Number(children.trim()), 'SIGKILL')
      const [code] = await once(running.program, 'exit')
      expect(code).toBe(1)
      expect(running.stderr()).toMatch(/papergraph neo4j: Neo4j ended by itself/)
      expect(running.stderr()).not.toMatch(/\n\s+at /)
    },
  )
})
