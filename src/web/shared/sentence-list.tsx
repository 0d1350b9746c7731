import { Highlighted } from './highlighted.tsx'
import { NodeLink } from './node-link.tsx'
import { type Place, sentencesOf } from './sentences.ts'
import { yearOf } from './words.ts'

interface SentencePlace extends Place {
  readonly paper?: { readonly id: string; readonly title: string; readonly published: string | null } | null
}

/** The sentences that a statement was read from, its words marked, and the papers they are in where these are given. */
export function SentenceList({ places }: { readonly places: readonly SentencePlace[] }) {
  return (
    <>
      {sentencesOf(places).map(({ text, marks, place: { paper } }) => (
        <blockquote key={`${paper?.id} ${text}`} class="sentence">
          <p>
            <Highlighted text={text} marks={marks} />
          </p>
          {paper != null && (
            <footer>
              <NodeLink id={paper.id}>{paper.title}</NodeLink> {yearOf(paper.published)}
            </footer>
          )}
        </blockquote>
      ))}
    </>
  )
}
