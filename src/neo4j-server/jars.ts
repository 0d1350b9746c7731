import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { LaunchError } from './launch-error.ts'
import { type ProgramContext, runProgram } from './run-program.ts'

const POM_FILE = fileURLToPath(new URL('../../neo4j/pom.xml', import.meta.url))

/** In full, so that Maven says why it cannot get the plugin rather than that it does not know the name. */
const COPY_DEPENDENCIES = 'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies'

/** What the jars weigh together, measured for 5.26.30 with Browser 5.24.0. */
const DOWNLOAD_SIZE = 'about 140 MB'

/** The versions that the pom asks for. */
export interface Neo4jVersions {
  readonly server: string
  readonly browser: string
}

/** Reads the versions from the pom, which alone decides them. */
export async function neo4jVersions(): Promise<Neo4jVersions> {
  const pom = await readFile(POM_FILE, 'utf8')
  return { server: property(pom, 'neo4j.version'), browser: property(pom, 'neo4j-browser.version') }
}

function property(pom: string, name: string): string {
  const value = pom.split(`<${name}>`)[1]?.split(`</${name}>`)[0]
  if (!value) throw new LaunchError(`${POM_FILE} has no property ${name}: restore the file`)
  return value
}

/**
 * Makes sure that the jars of Neo4j are in the cache, fetching them with the user's own Maven the first time.
 *
 * @param cacheFolder where papergraph keeps what it fetched; a folder for each version is made in it
 * @param announce is told, a line at a time, what is fetched
 * @returns the folder that holds the jars
 * @throws LaunchError where there is no Maven, or it could not fetch them
 */
export async function ensureJars(
  cacheFolder: string,
  context: ProgramContext,
  announce: (line: string) => void,
): Promise<string> {
  const versions = await neo4jVersions()
  const folder = join(cacheFolder, `neo4j-${versions.server}`)
  if (existsSync(folder)) return folder

  if ((await runProgram('mvn', ['-v'], context)) === undefined) {
    throw new LaunchError('there is no mvn on the path: install Maven, or use docker compose up instead')
  }
  announce(`Fetching Neo4j ${versions.server} Community (GPL 3) and Neo4j Browser ${versions.browser}`)
  announce(`with mvn into ${folder}: ${DOWNLOAD_SIZE}, this once.`)

  await mkdir(cacheFolder, { recursive: true })
  const partial = await mkdtemp(`${folder}.partial-`)
  try {
    await copyDependencies(partial, context)
    await moveInto(folder, partial)
  } finally {
    await rm(partial, { recursive: true, force: true })
  }
  announce(`Fetched ${(await readdir(folder)).length} jars.`)
  return folder
}

async function copyDependencies(folder: string, context: ProgramContext): Promise<void> {
  const goal = [COPY_DEPENDENCIES, '-DincludeScope=runtime', `-DoutputDirectory=${folder}`]
  const args = ['-q', '-B', '-Dstyle.color=never', '-f', POM_FILE, ...goal]
  const result = await runProgram('mvn', args, context)
  if (result?.exitCode === 0) return
  const reason = /\[ERROR\] (\S.*?)(?: -> \[Help \d+\])?$/m.exec(result?.output ?? '')?.[1]
  throw new LaunchError(`mvn could not fetch Neo4j: ${reason ?? 'it gave no reason'}`)
}

/** Another papergraph may have fetched the same version meanwhile: its folder is as good as ours. */
async function moveInto(folder: string, partial: string): Promise<void> {
  try {
    await rename(partial, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
  }
}
