import { useState } from 'preact/hooks'

interface CypherTextProps {
  /** What the statement reads. */
  readonly about: string
  readonly text: string
  readonly parameters: unknown
  readonly browserUrl: string | null
}

/** A Cypher statement to copy, with its parameters as Neo4j Browser sets them, and to open there. */
export function CypherText({ about, text, parameters, browserUrl }: CypherTextProps) {
  const [said, setSaid] = useState('')
  const statement = `:params ${JSON.stringify(parameters)}\n\n${text}`
  const copy = (): void => {
    // A page that is not served over HTTPS or from this machine has no clipboard.
    const written = navigator.clipboard?.writeText(statement) ?? Promise.reject()
    written.then(
      () => setSaid('Copied.'),
      () => setSaid('The browser does not let it be copied: mark the text.'),
    )
  }
  return (
    <details class="graph-cypher">
      <summary>Cypher of what is around {about}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be within reach of the keys. */}
      <pre tabIndex={0}>{statement}</pre>
      <p class="graph-actions">
        <button type="button" onClick={copy}>
          Copy the Cypher
        </button>
        {browserUrl === null ? (
          <span class="faint">Neo4j Browser can open it where the graph is in Neo4j.</span>
        ) : (
          <a class="button" href={browserUrl} target="_blank" rel="noreferrer">
            Open in Neo4j Browser
          </a>
        )}
        <span role="status">{said}</span>
      </p>
    </details>
  )
}
