import { UNREACHABLE } from '../graphql/ask.ts'
import { RefusedLines } from './refused-lines.tsx'
import type { Failure } from './sending.ts'

/** What codes of errors mean for a text that was sent. */
const TITLES: Readonly<Record<string, string>> = {
  [UNREACHABLE]: 'The server cannot be reached',
  LIMIT_EXCEEDED: 'The text is too large for one request',
}

/** Why a text was not taken; the text is still in the form. */
export function NotTaken({ failure }: { readonly failure: Exclude<Failure, { why: 'unauthorized' }> }) {
  if (failure.why === 'refused') {
    return (
      <section class="ingest-not-taken">
        <div class="notice notice-bad" role="alert">
          <h2>No paper was taken</h2>
          <p>{failure.message}</p>
        </div>
        {failure.refusals.length > 0 && <RefusedLines refusals={failure.refusals} stays />}
      </section>
    )
  }
  const { code, message } = failure.error
  return (
    <div class="notice notice-bad" role="alert">
      <h2>{TITLES[code] ?? 'The server could not take the text'}</h2>
      <p>{message}</p>
      {code === 'LIMIT_EXCEEDED' && (
        <p>
          Send it in parts, or have it read where the server runs, which takes files of any size:{' '}
          <code>papergraph ingest FILE</code>
        </p>
      )}
      <p class="notice-foot">
        Nothing of it is lost: it is still in the form, to be sent again. <code>{code}</code>
      </p>
    </div>
  )
}
