/** Why a local Neo4j could not be started: one message for the user, saying what to do. */
export class LaunchError extends Error {
  override readonly name = 'LaunchError'
}
