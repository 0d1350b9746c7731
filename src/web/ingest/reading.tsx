import { counted, grouped } from '../shared/words.ts'
import type { Step } from './sending.ts'

/** How far the texts have come that the server reads: it takes one after another, so others may come before this one. */
export function Reading({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <div class="ingest">
      <h1>Reading papers</h1>
      <p class="ingest-intro">
        The server reads one text after another. You may look at other screens meanwhile; the receipt will be
        here.
      </p>
      <ul class="plain-list ingest-steps" role="status">
        {steps.length === 0 && <li>The text is on its way.</li>}
        {steps.map((step) => (
          <li key={step.run}>
            <Progress step={step} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Progress({ step: { run, name, papers, refused, total, finished } }: { readonly step: Step }) {
  return (
    <>
      <label for={run}>
        <b>{name}</b>{' '}
        <span class="number">
          {total === null ? 'being taken apart' : `${grouped(papers)} of ${counted(total, 'paper')}`}
          {refused > 0 && `, ${counted(refused, 'record')} refused`}
          {finished && ', finished'}
        </span>
      </label>
      <progress id={run} max={total ?? undefined} value={total === null ? undefined : papers} />
    </>
  )
}
