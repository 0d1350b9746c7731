import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { failureReport, tellingLines } from '../../src/neo4j-server/failure-report.ts'
import { prepareHome } from '../../src/neo4j-server/home.ts'
import { ensureJars, neo4jVersions } from '../../src/neo4j-server/jars.ts'
import { findJava, javaRelease } from '../../src/neo4j-server/java.ts'
import { startServer } from '../../src/neo4j-server/server.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'papergraph-test-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** A context in which a program of this name, and no other, is on the path. */
async function pathWith(name?: string, script = '') {
  const bin = join(folder, 'bin')
  await mkdir(bin)
  if (name !== undefined) {
    await writeFile(join(bin, name), `#!/bin/sh\n${script}\n`)
    await chmod(join(bin, name), 0o755)
  }
  return { environment: { PATH: bin }, signal: new AbortController().signal }
}

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['openjdk version "21" 2023-09-19 LTS', 21],
  ['java version "1.8.0_402"', 8],
  ['openjdk version "25-ea" 2025-09-16', 25],
  ['command not found', undefined],
])('reads the release in %j', (output, release) => {
  expect(javaRelease(output)).toBe(release)
})

describe('Java', () => {
  test.each([
    ['none on the path', undefined, '', {}, /no Java on the path: install Java 17 or 21/],
    [
      'none in JAVA_HOME',
      undefined,
      '',
      { JAVA_HOME: '/no/such/java' },
      /no Java in JAVA_HOME \(\/no\/such\/java\)/,
    ],
    ['one too old', 'java', `echo 'openjdk version "11.0.2"' >&2`, {}, /Java 11 is too old .* 17 or 21/],
    ['one that says nothing', 'java', 'exit 0', {}, /did not print a version/],
  ])('%s is told in one line', async (_, name, script, extra, message) => {
    const context = await pathWith(name, script)
    const found = findJava({ ...context, environment: { ...context.environment, ...extra } })
    await expect(found).rejects.toThrow(message)
    await expect(found).rejects.toMatchObject({ name: 'LaunchError' })
  })

  test.each([
    [17, true],
    [21, true],
    [24, false],
  ])('%i is found, supported: %s', async (release, supported) => {
    const context = await pathWith('java', `echo 'openjdk version "${release}.0.1"' >&2`)
    expect(await findJava(context)).toEqual({ program: 'java', release, supported })
  })
})

describe('Maven', () => {
  const fetchInto = (
    cache: string,
    context: Awaited<ReturnType<typeof pathWith>>,
    announced: string[] = [],
  ) => ensureJars(cache, context, (line) => announced.push(line))

  test('none on the path is told in one line', async () => {
    await expect(fetchInto(join(folder, 'cache'), await pathWith())).rejects.toThrow(
      /no mvn on the path: install/,
    )
  })

  test('its own reason is told, and nothing half fetched is left', async () => {
    const cache = join(folder, 'cache')
    const script = `[ "$1" = -v ] || { echo '[ERROR] no route to host -> [Help 1]'; echo '[ERROR] '; exit 1; }`
    const announced: string[] = []
    const fetched = fetchInto(cache, await pathWith('mvn', script), announced)
    await expect(fetched).rejects.toThrow(/^mvn could not fetch Neo4j: no route to host$/)
    expect(await readdir(cache)).toEqual([])
    expect(announced.join('\n')).toMatch(/Fetching Neo4j 5\.26\.\d+ .* about 140 MB/s)
  })

  test('is not asked again for what is in the cache', async () => {
    const cached = join(folder, 'cache', `neo4j-${(await neo4jVersions()).server}`)
    await mkdir(cached, { recursive: true })
    expect(await fetchInto(join(folder, 'cache'), await pathWith())).toBe(cached)
  })
})

describe('the data folder', () => {
  test('is made for its owner alone, and is new until a database is in it', async () => {
    const home = join(folder, 'data')
    expect(await prepareHome(home, { bolt: 7687, http: 7474 })).toBe(true)
    expect((await stat(home)).mode & 0o777).toBe(0o700)
    expect(await prepareHome(home, { bolt: 7687, http: 7474 })).toBe(true)
    await mkdir(join(home, 'data', 'databases'))
    expect(await prepareHome(home, { bolt: 7687, http: 7474 })).toBe(false)
  })

  test('is refused, and left alone, where it holds something else', async () => {
    await writeFile(join(folder, 'thesis.tex'), '')
    await expect(prepareHome(folder, { bolt: 7687, http: 7474 })).rejects.toThrow(/is not empty .* --data$/)
    expect(await readdir(folder)).toEqual(['thesis.tex'])
  })

  test('is refused where it is a file', async () => {
    await writeFile(join(folder, 'file'), '')
    await expect(prepareHome(join(folder, 'file'), { bolt: 1, http: 2 })).rejects.toThrow(
      /cannot hold the data .*ENOTDIR/,
    )
  })
})

describe('starting', () => {
  const start = (bolt: number, password?: string) =>
    startServer({
      dataFolder: join(folder, 'data'),
      cacheFolder: join(folder, 'cache'),
      ports: { bolt, http: 0 },
      password,
      environment: { PATH: '' },
      signal: new AbortController().signal,
      announce: () => undefined,
    })

  test('on a port that is taken is refused, with the option to change', async () => {
    const other = await new Promise<Server>((resolve) => {
      const server = createServer().listen(0, '127.0.0.1', () => resolve(server))
    })
    const address = other.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    await expect(start(port)).rejects.toThrow(new RegExp(`port ${port} is taken.*--bolt-port`))
    other.close()
  })

  test('with a password that Neo4j would refuse is refused before anything is made', async () => {
    await expect(start(0, 'short')).rejects.toThrow(/at least 8 characters/)
    expect(await readdir(folder)).toEqual([])
  })
})

describe('what a server that ended said', () => {
  const log = [
    '2026-01-01 10:00:00.000+0000 INFO  Starting...',
    'java.lang.RuntimeException: Error starting server at data',
    '\tat org.neo4j.Some.frame(Some.java:1)',
    "Caused by: org.neo4j.kernel.LifecycleException: Component 'x' failed",
    '\t... 9 more',
    'Caused by: java.io.IOException: disk full',
    '2026-01-01 10:00:01.000+0000 INFO  Stopped.',
  ].join('\n')

  test('is told without frames and names of classes', () => {
    expect(tellingLines(log)).toEqual(['Error starting server at data', "Component 'x' failed", 'disk full'])
  })

  test('comes from its log where it printed nothing', async () => {
    await mkdir(join(folder, 'logs'))
    await writeFile(join(folder, 'logs', 'neo4j.log'), log)
    expect(await failureReport(folder, '')).toMatch(
      /^Neo4j ended by itself\. It said last:\n.*\n {2}disk full\nSee /s,
    )
  })

  test('is put plainly where another server has the folder', async () => {
    const said = 'Caused by: x.FileLockException: Lock file has been locked by another process: y'
    expect(await failureReport('here', said)).toMatch(/^another Neo4j runs on here: stop that one/)
  })
})
