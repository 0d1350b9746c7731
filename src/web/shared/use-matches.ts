import { useEffect, useState } from 'preact/hooks'

/** Whether a media query holds, now and whenever that changes. */
export function useMatches(media: MediaQueryList): boolean {
  const [matches, setMatches] = useState(media.matches)
  useEffect(() => {
    const follow = (): void => setMatches(media.matches)
    follow()
    media.addEventListener('change', follow)
    return () => media.removeEventListener('change', follow)
  }, [media])
  return matches
}
