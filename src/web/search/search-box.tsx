import { useEffect, useRef, useState } from 'preact/hooks'
import { navigate } from 'wouter-preact/use-browser-location'
import { withParams } from '../routing/address.ts'
import { useParams, usePlace } from '../routing/use-place.ts'
import { PAUSE } from '../shared/pause.ts'
import { focusFirstResult, INPUT_ID } from './result-keys.ts'

/** The search box of all screens: what is typed is searched for at once, and is part of the URL. */
export function SearchBox() {
  const searching = usePlace()?.screen === 'search'
  const asked = useParams().get('q') ?? ''
  const [text, setText] = useState(searching ? asked : '')
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const typed = useRef(asked)

  useEffect(() => {
    // Going back, or elsewhere, changes the text; the URL that follows what is typed does not.
    if (searching ? asked !== typed.current : document.activeElement?.id !== INPUT_ID) {
      clearTimeout(timer.current)
      typed.current = searching ? asked : ''
      setText(typed.current)
    }
  }, [searching, asked])

  useEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isEditable(event.target)) return
      event.preventDefault()
      document.getElementById(INPUT_ID)?.focus()
    }
    addEventListener('keydown', focus)
    return () => removeEventListener('keydown', focus)
  }, [])

  const search = (query: string): void => {
    clearTimeout(timer.current)
    const trimmed = query.trim()
    if (trimmed === typed.current && searching) return
    typed.current = trimmed
    if (trimmed === '') navigate('/', { replace: searching })
    else
      navigate(`/search${withParams(searching ? location.search : '', { q: trimmed, show: null })}`, {
        replace: searching,
      })
  }
  const type = (query: string): void => {
    setText(query)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => search(query), PAUSE)
  }
  return (
    <search class="search-box">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          search(text)
          focusFirstResult()
        }}
      >
        <label class="visually-hidden" for={INPUT_ID}>
          Search papers, methods, datasets, tasks, metrics and concepts
        </label>
        <input
          id={INPUT_ID}
          type="search"
          autocomplete="off"
          spellcheck={false}
          maxLength={300}
          placeholder="Papers, methods, datasets, tasks…"
          value={text}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown' && focusFirstResult()) event.preventDefault()
          }}
        />
      </form>
    </search>
  )
}

function isEditable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}
