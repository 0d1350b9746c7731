import { randomBytes } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Java } from './java.ts'
import { LaunchError } from './launch-error.ts'
import { type ProgramContext, runProgram } from './run-program.ts'

/** The packages of the JDK that Neo4j reaches into. */
const OPENED_PACKAGES = ['java.io', 'java.nio', 'java.lang', 'sun.nio.ch', 'java.util.concurrent']

/** The arguments that start the server; a gigabyte of heap is enough for some hundred thousand papers. */
export function serverArguments(jarFolder: string, home: string): readonly string[] {
  return [
    '-Xms512m',
    '-Xmx1g',
    ...OPENED_PACKAGES.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-cp',
    join(jarFolder, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
  ]
}

/**
 * Sets the password of a database that was never started. The password goes through a file, since the arguments
 * of a program are there for everybody on the machine to read.
 *
 * @throws LaunchError where Neo4j refuses it
 */
export async function setInitialPassword(
  java: Java,
  jarFolder: string,
  home: string,
  password: string,
  context: ProgramContext,
): Promise<void> {
  const argumentFile = join(home, 'run', `initial-password-${randomBytes(6).toString('hex')}`)
  await writeFile(argumentFile, password, { mode: 0o600 })
  try {
    const command = ['org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', `@${argumentFile}`]
    const result = await runProgram(java.program, ['-cp', join(jarFolder, '*'), ...command], {
      ...context,
      environment: { ...context.environment, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
    })
    if (result?.exitCode === 0) return
    const reason = result?.output.trim().split('\n')[0]
    throw new LaunchError(`Neo4j could not set its first password: ${reason || 'it gave no reason'}`)
  } finally {
    await rm(argumentFile, { force: true })
  }
}
