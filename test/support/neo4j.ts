import { mkdtemp, rm } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Neo4jContainer } from '@testcontainers/neo4j'
import { LaunchError } from '../../src/neo4j-server/launch-error.ts'
import { startServer } from '../../src/neo4j-server/server.ts'
import { findImage } from './docker-image.ts'
import { type TestNeo4j, wipe } from './neo4j-database.ts'

/** The image that docker-compose.yml uses too. */
export const NEO4J_IMAGE = 'neo4j:5.26'

/** What there is for the tests: a server and how to stop it, or why there is none. */
export type TestNeo4jStart =
  | { readonly neo4j: TestNeo4j; stop(): Promise<void> }
  | { readonly neo4j: null; readonly reason: string }

/**
 * Takes a Neo4j from `NEO4J_TEST_URI` (with `NEO4J_TEST_USERNAME` and `NEO4J_TEST_PASSWORD`) and wipes it, else from Docker
 * where a daemon answers and has or gets the image, else from the Maven artifacts.
 */
export async function startTestNeo4j(environment: NodeJS.ProcessEnv): Promise<TestNeo4jStart> {
  const uri = environment.NEO4J_TEST_URI
  if (uri) {
    const username = environment.NEO4J_TEST_USERNAME ?? 'neo4j'
    const password = environment.NEO4J_TEST_PASSWORD ?? ''
    const neo4j: TestNeo4j = { uri, username, password, source: 'NEO4J_TEST_URI' }
    await wipe(neo4j)
    return { neo4j, stop: async () => undefined }
  }
  const noImage = await findImage(NEO4J_IMAGE)
  if (noImage === undefined) return startContainer()
  try {
    return await startFromMaven(environment)
  } catch (error) {
    if (!(error instanceof LaunchError)) throw error
    return { neo4j: null, reason: `no NEO4J_TEST_URI; Docker: ${noImage}; Maven: ${error.message}` }
  }
}

async function startContainer(): Promise<TestNeo4jStart> {
  const container = await new Neo4jContainer(NEO4J_IMAGE).start()
  return {
    neo4j: {
      uri: container.getBoltUri().replace(/\/$/, ''),
      username: container.getUsername(),
      password: container.getPassword(),
      source: 'testcontainers',
    },
    stop: async () => void (await container.stop()),
  }
}

/**
 * Starts a server from the Maven artifacts: a new, empty one, or one whose data is kept in a folder.
 * @throws LaunchError where Java, Maven or the artifacts are not to be had.
 */
export async function startFromMaven(
  environment: NodeJS.ProcessEnv,
  keptIn?: string,
): Promise<{ readonly neo4j: TestNeo4j; stop(): Promise<void> }> {
  const dataFolder = keptIn ?? (await mkdtemp(join(tmpdir(), 'papergraph-test-neo4j-')))
  const clear = async (): Promise<void> => {
    if (keptIn === undefined) await rm(dataFolder, { recursive: true, force: true })
  }
  const server = await startServer({
    dataFolder,
    cacheFolder: join(environment.XDG_CACHE_HOME || join(homedir(), '.cache'), 'papergraph'),
    ports: { bolt: 0, http: 0 },
    environment,
    signal: new AbortController().signal,
    announce: (line) => console.log(line),
  }).catch(async (error: unknown) => {
    await clear()
    throw error
  })
  return {
    neo4j: {
      uri: server.boltUri,
      username: server.username,
      password: server.password ?? '',
      source: 'maven',
    },
    stop: async () => {
      await server.stop()
      await clear()
    },
  }
}
