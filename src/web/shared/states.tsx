import type { ComponentChildren } from 'preact'
import { type AskError, UNREACHABLE } from '../graphql/ask.ts'
import type { Loaded } from '../graphql/use-loaded.ts'

interface AnsweredProps<Data> {
  readonly answer: Loaded<Data>
  /** What is waited for, such as `the paper`. */
  readonly what: string
  readonly children: (data: Data) => ComponentChildren
}

/** What an answer has, or why there is none: it is on its way, or something went wrong. */
export function Answered<Data>({ answer, what, children }: AnsweredProps<Data>) {
  if (answer.error !== null) return <Failed error={answer.error} retry={answer.retry} />
  if (answer.data === null) return <Loading what={what} />
  return (
    <div aria-busy={answer.loading} class={answer.loading ? 'is-stale' : undefined}>
      {children(answer.data)}
    </div>
  )
}

/** Grey lines where text will be. They come late, so that quick answers do not flicker. */
function Loading({ what }: { readonly what: string }) {
  return (
    <div class="loading" role="status">
      <span class="visually-hidden">Loading {what}…</span>
      <i class="loading-line" />
      <i class="loading-line" />
      <i class="loading-line" />
    </div>
  )
}

/** What went wrong, in the server's own words, and a way to try again. */
function Failed({ error, retry }: { readonly error: AskError; retry(): void }) {
  return (
    <div class="notice notice-bad" role="alert">
      <h2>{error.code === UNREACHABLE ? 'The server cannot be reached' : 'The server could not answer'}</h2>
      <p>{error.message}</p>
      <p class="notice-foot">
        <button type="button" onClick={retry}>
          Try again
        </button>
        <code>{error.code}</code>
      </p>
    </div>
  )
}

interface EmptyProps {
  readonly title: string
  /** `h1` where it is all that the screen shows. */
  readonly heading?: 'h1' | 'h2' | 'h3'
  readonly children: ComponentChildren
}

/** That there is nothing, and what one may do about it. */
export function Empty({ title, heading: Heading = 'h2', children }: EmptyProps) {
  return (
    <div class="notice">
      <Heading>{title}</Heading>
      <p>{children}</p>
    </div>
  )
}
