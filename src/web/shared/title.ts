import { useEffect } from 'preact/hooks'

/** Names the page in the browser's title while something is shown. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    document.title = title === null ? 'papergraph' : `${title} · papergraph`
  }, [title])
}
