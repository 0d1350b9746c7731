import { useEffect } from 'preact/hooks'
import { navigate } from 'wouter-preact/use-browser-location'
import { useParams } from '../routing/use-place.ts'
import { useHeld } from '../shared/held.ts'
import { useTitle } from '../shared/title.ts'
import { Reading } from './reading.tsx'
import { Receipt } from './receipt.tsx'
import { sending } from './sending.ts'
import { SourceForm } from './source-form.tsx'

/** Where papers are added: a form for their text, how far it has come, and the receipt, which has an address of its own. */
export function IngestScreen() {
  useTitle('Add papers')
  const run = useParams().get('run')
  const now = useHeld(sending)
  const { state } = now
  useEffect(() => {
    if (now.state !== 'taken') return
    sending.set({ state: 'idle', failure: null })
    navigate(`/ingest?${new URLSearchParams({ run: now.run })}`)
  }, [now])
  // What was looked at has gone, so whoever reads by keys goes on from the beginning of what came.
  useEffect(() => {
    if (run !== null || state === 'reading') document.querySelector('main')?.focus()
  }, [run, state])
  if (run !== null) return <Receipt run={run} />
  if (now.state === 'reading') return <Reading steps={now.steps} />
  return <SourceForm failure={now.state === 'idle' ? now.failure : null} />
}
