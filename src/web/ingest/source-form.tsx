import { useEffect, useRef, useState } from 'preact/hooks'
import { useSearch } from 'wouter-preact/use-browser-location'
import { ExplorerIngestDocument, type SourceKind } from '../generated/operations.ts'
import { GraphiqlLink } from '../graphql/graphiql-link.tsx'
import { useHeld } from '../shared/held.ts'
import { counted } from '../shared/words.ts'
import { changeDraft, clearDraft, type Draft, draft, TEXT_LEFT_OUT, variablesOf } from './draft.ts'
import { NotTaken } from './not-taken.tsx'
import { type Failure, send } from './sending.ts'
import { showLine } from './show-line.ts'
import { KIND_NAMES, likelyKind } from './source-kinds.ts'
import { token } from './token.ts'
import { TokenNotice } from './token-notice.tsx'
import { useFiles } from './use-files.ts'

/** A longer text is left out of the link to GraphiQL, whose address would not hold it. */
const LONGEST_SHARED = 2_000

/** The form for the text of papers: pasted, dropped or chosen as a file. */
export function SourceForm({ failure }: { readonly failure: Failure | null }) {
  const held = useHeld(token)
  const source = useHeld(draft)
  const [isEmpty, setEmpty] = useState(false)
  const area = useRef<HTMLTextAreaElement>(null)
  const search = useSearch()
  const { take, unreadable } = useFiles()
  useEffect(() => {
    const line = Number(new URLSearchParams(search).get('line'))
    if (line > 0 && area.current !== null) showLine(area.current, line)
  }, [search])

  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    setEmpty(source.text.trim() === '')
    if (source.text.trim() === '') area.current?.focus()
    else if (held !== null) send(source, held)
  }
  return (
    <div class="ingest">
      <h1>Add papers</h1>
      <p class="ingest-intro">
        Paste their titles and abstracts, or drop a file anywhere on this page: JSON Lines, CSV, BibTeX, or
        titles and abstracts in turn. What cannot be read is named line by line, and loses nothing beside it.
      </p>
      {held === null && <TokenNotice refusal={failure?.why === 'unauthorized' ? failure.message : null} />}
      {failure !== null && failure.why !== 'unauthorized' && <NotTaken failure={failure} />}
      <form class="ingest-form" onSubmit={submit}>
        <label for="ingest-text">Text of the papers</label>
        <textarea
          id="ingest-text"
          ref={area}
          rows={14}
          wrap="off"
          spellcheck={false}
          placeholder={'{"title": "…", "abstract": "…", "year": 2024}'}
          value={source.text}
          aria-invalid={isEmpty}
          aria-describedby="ingest-problem"
          onInput={(event) => changeDraft({ text: event.currentTarget.value })}
        />
        <p id="ingest-problem" class="ingest-problem" role="alert">
          {isEmpty &&
            source.text.trim() === '' &&
            'There is nothing to read yet: paste a text, or choose a file.'}
          {unreadable}
        </p>
        <div class="ingest-choices">
          <p>
            <label for="ingest-file">Or a file</label>
            <input id="ingest-file" type="file" onChange={(event) => take(event.currentTarget.files)} />
          </p>
          <KindChoice source={source} />
        </div>
        <p class="ingest-foot">
          <button type="submit" class="ingest-send" disabled={held === null}>
            Add the papers
          </button>
          {source.text !== '' && (
            <button type="button" onClick={clearDraft}>
              Clear
            </button>
          )}
          <span class="faint">{held === null ? 'Needs the token, see above.' : sizeOf(source)}</span>
        </p>
      </form>
      <GraphiqlLink document={ExplorerIngestDocument} variables={shared(source)} />
    </div>
  )
}

function KindChoice({ source }: { readonly source: Draft }) {
  const likely = likelyKind(source.text, source.fileName)
  return (
    <p>
      <label for="ingest-kind">Read as</label>
      <select
        id="ingest-kind"
        value={source.chosen ?? ''}
        onChange={(event) =>
          changeDraft({ chosen: (event.currentTarget.value || null) as SourceKind | null })
        }
      >
        <option value="">
          {likely === null ? 'What it looks like' : `What it looks like: ${KIND_NAMES[likely]}`}
        </option>
        {Object.entries(KIND_NAMES).map(([kind, name]) => (
          <option key={kind} value={kind}>
            {name}
          </option>
        ))}
      </select>
    </p>
  )
}

function sizeOf({ text, fileName }: Draft): string {
  if (text === '') return ''
  const lines = counted(text.replace(/\n$/, '').split('\n').length, 'line')
  return fileName === null ? lines : `${lines} of ${fileName}`
}

function shared(source: Draft) {
  const variables = variablesOf(source)
  return variables.text.length > LONGEST_SHARED ? { ...variables, text: TEXT_LEFT_OUT } : variables
}
