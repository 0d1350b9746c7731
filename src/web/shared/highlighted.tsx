import { type Mark, stretches } from './stretches.ts'

/** A text with some of its parts marked. */
export function Highlighted({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }) {
  return (
    <>
      {stretches(text, marks).map((stretch) =>
        stretch.marks.length > 0 ? <mark key={stretch.start}>{stretch.text}</mark> : stretch.text,
      )}
    </>
  )
}
