import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort } from '../../src/neo4j-server/ports.ts'
import { runProgram } from '../../src/neo4j-server/run-program.ts'
import { describeDocker } from '../support/describe-docker.ts'
import { NEO4J_IMAGE } from '../support/neo4j.ts'

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url))
const PROJECT = 'papergraph-test'

await describeDocker('docker compose up', [NEO4J_IMAGE, 'node:22-slim'], () => {
  const ports = { PAPERGRAPH_PORT: 0, NEO4J_HTTP_PORT: 0, NEO4J_BOLT_PORT: 0 }

  async function compose(...args: string[]): Promise<string> {
    const settings = Object.entries(ports).map(([name, port]) => [name, String(port)])
    const { NEO4J_PASSWORD, ...inherited } = process.env
    const result = await runProgram(
      'docker',
      [
        'compose',
        '--project-directory',
        REPOSITORY,
        '--project-name',
        PROJECT,
        '--progress',
        'plain',
        ...args,
      ],
      {
        environment: { ...inherited, ...Object.fromEntries(settings) },
        signal: new AbortController().signal,
      },
    )
    expect(result?.exitCode, result?.output).toBe(0)
    return result?.output ?? ''
  }

  async function ask(query: string): Promise<unknown> {
    const answer = await fetch(`http://127.0.0.1:${ports.PAPERGRAPH_PORT}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    return answer.json()
  }

  beforeAll(async () => {
    for (const name of Object.keys(ports) as (keyof typeof ports)[]) ports[name] = await freePort()
    await compose('up', '--build', '--detach', '--wait')
  }, 480_000)
  afterAll(() => compose('down', '--volumes', '--timeout', '20'), 120_000)

  test('answers from the sample papers, whose graph is in Neo4j', { timeout: 120_000 }, async () => {
    const papers = (await readFile(join(REPOSITORY, 'sample', 'papers.jsonl'), 'utf8'))
      .trim()
      .split('\n').length
    await expect
      .poll(() => ask('{ stats { papers } }'), { timeout: 100_000, interval: 1000 })
      .toMatchObject({ data: { stats: { papers } } })
    expect(
      await ask('{ dataset(name: "ImageNet") { name methods(first: 1) { edges { node { name } } } } }'),
    ).toMatchObject({
      data: { dataset: { name: 'ImageNet', methods: { edges: [{ node: { name: expect.any(String) } }] } } },
    })

    const login = neo4j.auth.basic('neo4j', 'papergraph-local')
    await using driver = neo4j.driver(`bolt://127.0.0.1:${ports.NEO4J_BOLT_PORT}`, login)
    const { records } = await driver.executeQuery('MATCH (p:Paper) RETURN count(p) AS papers')
    expect(records[0]?.get('papers').toNumber()).toBe(papers)
  })

  test('runs papergraph as a user without rights', { timeout: 30_000 }, async () => {
    expect((await compose('exec', '--no-TTY', 'papergraph', 'id', '-un')).trim()).toBe('node')
  })

  test('publishes its ports on this machine alone', { timeout: 30_000 }, async () => {
    const published = await compose('ps', '--format', '{{.Ports}}')
    expect(published).toMatch(/127\.0\.0\.1:\d+->4000/)
    expect(published).not.toMatch(/0\.0\.0\.0:|\[::\]:/)
  })
})
