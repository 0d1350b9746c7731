import { useEffect, useState } from 'preact/hooks'
import { Latest } from '../shared/latest.ts'
import { AskError } from './ask.ts'

/** What is known of an answer: `data` is there once one has come, also while another is on its way. */
export interface Loaded<Data> {
  readonly data: Data | null
  readonly error: AskError | null
  readonly loading: boolean
  retry(): void
}

/** The latest answers of this visit, so that going back shows them at once. */
const kept = new Latest<unknown>(50)

/**
 * What `load` gives for a key, asked again when the key changes, when the browser comes back online, or by `retry`;
 * nothing is asked for the key null.
 */
export function useLoaded<Data>(
  key: string | null,
  load: (signal: AbortSignal) => Promise<Data>,
): Loaded<Data> {
  const [latest, setLatest] = useState<{ key: string; data: Data | null; error: AskError | null } | null>(
    null,
  )
  const [attempt, setAttempt] = useState(0)

  // `key` stands for what `load` asks, and `attempt` asks the same again.
  useEffect(() => {
    if (key === null) return setLatest(null)
    const abort = new AbortController()
    load(abort.signal).then(
      (data) => {
        kept.put(key, data)
        setLatest({ key, data, error: null })
      },
      (error: unknown) => {
        if (!abort.signal.aborted) setLatest({ key, data: null, error: errorOf(error) })
      },
    )
    return () => abort.abort()
  }, [key, attempt])

  const retry = () => setAttempt((number) => number + 1)
  useEffect(() => {
    if (latest?.error == null) return
    addEventListener('online', retry)
    return () => removeEventListener('online', retry)
  }, [latest?.error])

  const current = latest?.key === key ? latest : null
  const before = key === null ? null : ((kept.get(key) as Data | undefined) ?? latest?.data ?? null)
  return {
    data: current?.data ?? (current?.error == null ? before : null),
    error: current?.error ?? null,
    loading: key !== null && current === null,
    retry,
  }
}

function errorOf(error: unknown): AskError {
  return error instanceof AskError ? error : new AskError('UNEXPECTED', String(error))
}
