/** The most that a request may hold; a larger file need not be read. */
const MOST_BYTES = 4 * 1024 * 1024

/** Why a file cannot be taken; the message is for whoever chose it. */
export class UnreadableFile extends Error {}

/**
 * The text of a file in UTF-8.
 * @throws UnreadableFile when it is too large, cannot be read, or is no such text.
 */
export async function readFile(file: File): Promise<string> {
  if (file.size > MOST_BYTES) {
    const size = (file.size / 1024 / 1024).toFixed(1)
    throw new UnreadableFile(
      `${file.name} has ${size} MB, and at most ${MOST_BYTES / 1024 / 1024} MB can be sent at once. ` +
        'Split it, or read it where the server runs, which takes files of any size: papergraph ingest FILE.',
    )
  }
  const bytes = await file.arrayBuffer().catch(() => {
    throw new UnreadableFile(`${file.name} cannot be read. Is it still there, and may you read it?`)
  })
  const text = decoded(bytes)
  if (text === null || text.includes('\0')) {
    throw new UnreadableFile(
      `${file.name} is no text in UTF-8. Papers are read from text: JSON Lines, CSV, BibTeX, or titles and abstracts in turn.`,
    )
  }
  return text
}

function decoded(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
