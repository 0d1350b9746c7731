import { describe } from 'vitest'
import { findImage } from './docker-image.ts'

/**
 * A suite that needs a Docker daemon and images. Where they are not there CI fails, and elsewhere the suite is skipped
 * with the reason in its name. Files that use it are called `*.docker.test.ts`.
 */
export async function describeDocker(
  name: string,
  images: readonly string[],
  suite: () => void,
): Promise<void> {
  // A test stops what it started, so that no second image is needed to clean up.
  process.env.TESTCONTAINERS_RYUK_DISABLED ??= 'true'
  const reasons = await Promise.all(images.map(findImage))
  const reason = reasons.find((text) => text !== undefined)
  if (reason === undefined) describe(name, suite)
  else if (process.env.CI) throw new Error(`${name}: Docker: ${reason}`)
  else describe.skip(`${name} (Docker: ${reason})`, suite)
}
