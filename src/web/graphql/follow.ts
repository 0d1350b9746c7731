import type { TypedDocumentString } from '../generated/operations.ts'
import { nameOf } from './ask.ts'

/** A subscription that is listened to. */
export interface Following {
  /** Comes when the server has begun to listen, or will not. */
  readonly begun: Promise<void>
  stop(): void
}

/** Subscribes by Server-Sent Events to an operation that the server knows, and calls `tell` with everything that it tells. */
export function follow<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  tell: (data: Data) => void,
): Following {
  const events = new EventSource(`/graphql?${new URLSearchParams({ documentId: nameOf(document) })}`)
  events.addEventListener('next', ({ data }: MessageEvent<string>) => {
    const answer: { readonly data?: Data | null } = JSON.parse(data)
    if (answer.data != null) tell(answer.data)
  })
  // What is over is not asked for again, as a browser would.
  events.addEventListener('complete', () => events.close())
  const begun = new Promise<void>((resolve) => {
    events.addEventListener('open', () => resolve())
    events.addEventListener('error', () => resolve())
  })
  return { begun, stop: () => events.close() }
}
