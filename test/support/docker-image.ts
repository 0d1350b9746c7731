import { setTimeout as sleep } from 'node:timers/promises'
import { type ContainerRuntimeClient, getContainerRuntimeClient, ImageName } from 'testcontainers'

const PULL_TIMEOUT_MS = 90_000

/**
 * Looks for an image where a Docker daemon answers, and pulls it where it is not there yet.
 *
 * @returns undefined when the image is there, else the reason why not
 */
export async function findImage(name: string): Promise<string | undefined> {
  let client: ContainerRuntimeClient
  try {
    client = await getContainerRuntimeClient()
  } catch {
    return 'no daemon answers'
  }
  const image = ImageName.fromString(name)
  if (await client.image.exists(image)) return undefined
  const tooLong = sleep(PULL_TIMEOUT_MS, `pulling ${name} takes too long`, { ref: false })
  const pulled = client.image.pull(image).then(
    () => undefined,
    () => `${name} is not there and cannot be pulled`,
  )
  return Promise.race([pulled, tooLong])
}
