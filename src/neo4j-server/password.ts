import { randomBytes } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import { LaunchError } from './launch-error.ts'

export const USERNAME = 'neo4j'

/** Neo4j refuses shorter ones. */
const SHORTEST_PASSWORD = 8

/** Refuses, before anything is started, a password that Neo4j would refuse. */
export function checkPassword(password: string): void {
  if (password.length >= SHORTEST_PASSWORD) return
  throw new LaunchError(`the password is too short: Neo4j wants at least ${SHORTEST_PASSWORD} characters`)
}

/** Where the password that papergraph made up is kept, readable by its owner alone. */
function keptPasswordFile(home: string): string {
  return join(home, 'password')
}

/** Makes up a password and keeps it; 144 bits, of characters that need no quoting anywhere. */
export async function keepNewPassword(home: string): Promise<string> {
  const password = randomBytes(18).toString('hex')
  await writeFile(keptPasswordFile(home), `${password}\n`, { mode: 0o600 })
  return password
}

/** The password papergraph made up for this folder, or undefined where the user chose their own. */
export async function keptPassword(home: string): Promise<string | undefined> {
  try {
    return (await readFile(keptPasswordFile(home), 'utf8')).trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/**
 * Settles the password of a running server: proves the known one, or puts the user's own in its place.
 *
 * @param kept the password papergraph made up, if it did
 * @param wanted the user's own, if they gave one
 * @returns the password that now holds, or undefined where only the user knows it
 * @throws LaunchError where the user's own is not the server's
 */
export async function settlePassword(
  boltUri: string,
  home: string,
  kept: string | undefined,
  wanted: string | undefined,
): Promise<string | undefined> {
  if (kept !== undefined && (await canLogIn(boltUri, kept))) {
    if (wanted === undefined || wanted === kept) return kept
    await changePassword(boltUri, kept, wanted)
    await rm(keptPasswordFile(home))
    return wanted
  }
  if (wanted === undefined) return undefined
  if (await canLogIn(boltUri, wanted)) return wanted
  throw new LaunchError(`this is not the password of ${home}: give the one chosen before, or another --data`)
}

async function canLogIn(boltUri: string, password: string): Promise<boolean> {
  try {
    await withDriver(boltUri, password, (driver) => driver.getServerInfo())
    return true
  } catch (error) {
    if (error instanceof neo4j.Neo4jError && error.code === 'Neo.ClientError.Security.Unauthorized')
      return false
    throw error
  }
}

async function changePassword(boltUri: string, from: string, to: string): Promise<void> {
  await withDriver(boltUri, from, (driver) =>
    driver.executeQuery(
      'ALTER CURRENT USER SET PASSWORD FROM $from TO $to',
      { from, to },
      { database: 'system' },
    ),
  )
}

async function withDriver<T>(
  boltUri: string,
  password: string,
  use: (driver: Driver) => Promise<T>,
): Promise<T> {
  const driver = neo4j.driver(boltUri, neo4j.auth.basic(USERNAME, password))
  try {
    return await use(driver)
  } finally {
    await driver.close()
  }
}
