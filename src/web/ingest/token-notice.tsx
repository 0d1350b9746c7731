import { useState } from 'preact/hooks'
import { keepToken } from './token.ts'

/** That adding papers takes the server's token, how to get it, and where to put one that is one's own. */
export function TokenNotice({ refusal }: { readonly refusal: string | null }) {
  const [text, setText] = useState('')
  return (
    <section class="notice ingest-token" aria-labelledby="token-heading">
      <h2 id="token-heading">
        {refusal === null ? 'Adding papers takes the token of the server' : 'The server did not let this in'}
      </h2>
      {refusal !== null && <p role="alert">{refusal}</p>}
      <ul>
        <li>
          A server that only its own machine can reach makes a token and prints the address that carries it
          when it starts: <code>To write, use http://…/ingest#token=…</code> Open that address, and this tab
          may write.
        </li>
        <li>
          A server that was started with <code>PAPERGRAPH_TOKEN</code> takes that one. Put it here:
        </li>
      </ul>
      <form
        class="ingest-token-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() !== '') keepToken(text.trim())
        }}
      >
        <label for="token">Token</label>
        <input
          id="token"
          type="password"
          autocomplete="off"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit">Use it</button>
      </form>
      <p class="faint">It is kept in this tab until you close it. Any other server only reads.</p>
    </section>
  )
}
