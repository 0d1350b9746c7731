import { useEffect, useId, useState } from 'preact/hooks'
import { ExplorerSearchDocument, type SearchType } from '../generated/operations.ts'
import { useAnswer } from '../graphql/use-answer.ts'
import { PAUSE } from './pause.ts'
import { shownType } from './shown-type.ts'
import { TypeLabel } from './type-label.tsx'

const MOST = 8

interface FinderProps {
  readonly label: string
  readonly placeholder: string
  /** The types of thing that are looked for; all when not given. */
  readonly types?: readonly SearchType[]
  onFound(id: string): void
}

/** Finds something by its name as one types, to go on with it. */
export function Finder({ label, placeholder, types, onFound }: FinderProps) {
  const id = useId()
  const [text, setText] = useState('')
  const [query, setQuery] = useState('')
  const [entered, setEntered] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setQuery(text.trim()), PAUSE)
    return () => clearTimeout(timer)
  }, [text])
  const variables = query === '' || text === '' ? null : { query, types: types ?? null, first: MOST }
  const answer = useAnswer(ExplorerSearchDocument, variables)
  const found = answer.data?.search.edges.map(({ node }) => node) ?? []
  const choose = (node: string): void => {
    setText('')
    setQuery('')
    onFound(node)
  }
  const [first] = found
  // Who types fast has pressed Enter before what was found for the last letters is there.
  useEffect(() => {
    if (!entered || answer.loading || query !== text.trim()) return
    setEntered(false)
    if (first !== undefined) choose(first.id)
  }, [entered, answer.loading, query])
  return (
    <form
      class="finder"
      onSubmit={(event) => {
        event.preventDefault()
        setQuery(text.trim())
        setEntered(true)
      }}
    >
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        spellcheck={false}
        maxLength={300}
        placeholder={placeholder}
        value={text}
        onInput={(event) => {
          setEntered(false)
          setText(event.currentTarget.value)
        }}
      />
      {variables !== null && (
        <div class="finder-found" aria-busy={answer.loading}>
          <ul class="plain-list">
            {found.map((node) => (
              <li key={node.id}>
                <button type="button" onClick={() => choose(node.id)}>
                  <span>{node.__typename === 'Paper' ? node.title : node.name}</span>
                  <TypeLabel type={shownType(node)} />
                </button>
              </li>
            ))}
          </ul>
          <p role="status" class={found.length > 0 ? 'visually-hidden' : 'faint'}>
            {answer.error?.message ??
              (answer.data === null
                ? 'Looking…'
                : found.length === 0
                  ? 'Nothing has such a name.'
                  : `${found.length} found`)}
          </p>
        </div>
      )}
    </form>
  )
}
