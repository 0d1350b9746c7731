import { notTaken } from '../shared/not-taken.ts'
import { SentenceList } from '../shared/sentence-list.tsx'
import { counted, grouped } from '../shared/words.ts'
import type { PaperRead } from './readings.ts'

/** Names that a paper prints and that were not understood, each with the paper's own words behind it. */
export function UnknownNames({ paper: { unknownNames } }: { readonly paper: PaperRead }) {
  const { edges, totalCount } = unknownNames
  if (edges.length === 0) return null
  return (
    <section>
      <h2>What was not understood</h2>
      <p class="faint">{notTaken(totalCount, 'the paper prints')}.</p>
      {edges.map(({ node: { id, name, support }, evidence }) => (
        <details key={id} class="statement">
          <summary>
            <span>{name}</span>
            {support > 1 && <span class="number">in {counted(support, 'paper')}</span>}
          </summary>
          <SentenceList places={evidence} />
        </details>
      ))}
      {edges.length < totalCount && (
        <p class="faint">
          {grouped(edges.length)} of {grouped(totalCount)} shown, the first of the text.
        </p>
      )}
    </section>
  )
}
