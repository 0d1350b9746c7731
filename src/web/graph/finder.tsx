import { useEffect, useId, useState } from 'preact/hooks'
import { ExplorerSearchDocument } from '../generated/operations.ts'
import { useAnswer } from '../graphql/use-answer.ts'
import { PAUSE } from '../shared/pause.ts'
import { TypeLabel } from '../shared/type-label.tsx'
import { nodesOf } from './subgraph.ts'

const MOST = 8

interface FinderProps {
  onFound(id: string): void
}

/** Finds something by its name, to show it with what surrounds it. */
export function Finder({ onFound }: FinderProps) {
  const id = useId()
  const [text, setText] = useState('')
  const [query, setQuery] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setQuery(text.trim()), PAUSE)
    return () => clearTimeout(timer)
  }, [text])
  const variables = query === '' || text === '' ? null : { query, types: null, first: MOST }
  const answer = useAnswer(ExplorerSearchDocument, variables)
  const found = nodesOf(answer.data?.search.edges.map(({ node }) => node) ?? [])
  const choose = (node: string): void => {
    setText('')
    setQuery('')
    onFound(node)
  }
  return (
    <form
      class="graph-finder"
      onSubmit={(event) => {
        event.preventDefault()
        const [first] = found
        if (first !== undefined && !answer.loading) choose(first.id)
      }}
    >
      <label for={id}>Show in the graph</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        spellcheck={false}
        maxLength={300}
        placeholder="A method, dataset, task or paper"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {variables !== null && (
        <div class="graph-found" aria-busy={answer.loading}>
          <ul class="plain-list">
            {found.map((node) => (
              <li key={node.id}>
                <button type="button" onClick={() => choose(node.id)}>
                  <span>{node.name}</span>
                  <TypeLabel type={node.type} />
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
