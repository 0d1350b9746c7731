import { join } from 'node:path'
import { LaunchError } from './launch-error.ts'
import { type ProgramContext, runProgram } from './run-program.ts'

/** The Java releases Neo4j 5.26 is supported on (its operations manual, "System requirements"). */
const SUPPORTED_RELEASES = [17, 21]

/** The user's own Java. */
export interface Java {
  readonly program: string
  /** Feature release, such as 17. */
  readonly release: number
  readonly supported: boolean
}

/** The feature release in what `java -version` prints: 8 for `1.8.0_402`, 17 for `17.0.15`. */
export function javaRelease(versionOutput: string): number | undefined {
  const match = /version "(?:1\.)?(\d+)/.exec(versionOutput)
  return match?.[1] === undefined ? undefined : Number(match[1])
}

/**
 * Finds Java: the one in JAVA_HOME, else the one on the path.
 *
 * @throws LaunchError where there is none, or one too old for Neo4j 5.26.
 */
export async function findJava(context: ProgramContext): Promise<Java> {
  const home = context.environment.JAVA_HOME
  const program = home ? join(home, 'bin', 'java') : 'java'
  const result = await runProgram(program, ['-version'], context)
  if (result === undefined) {
    const where = home ? `in JAVA_HOME (${home})` : 'on the path'
    throw new LaunchError(
      `there is no Java ${where}: install Java 17 or 21, or use docker compose up instead`,
    )
  }
  const release = javaRelease(result.output)
  if (release === undefined) {
    throw new LaunchError(`'${program} -version' did not print a version: install Java 17 or 21`)
  }
  if (release < Math.min(...SUPPORTED_RELEASES)) {
    throw new LaunchError(
      `Java ${release} is too old for Neo4j 5.26: install Java 17 or 21, or set JAVA_HOME`,
    )
  }
  return { program, release, supported: SUPPORTED_RELEASES.includes(release) }
}
