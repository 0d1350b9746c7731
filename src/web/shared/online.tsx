import { useEffect, useState } from 'preact/hooks'

/** A line that says when the browser is offline, and that what is shown stays. */
export function OfflineNotice() {
  const [online, setOnline] = useState(navigator.onLine)
  useEffect(() => {
    const look = () => setOnline(navigator.onLine)
    addEventListener('online', look)
    addEventListener('offline', look)
    return () => {
      removeEventListener('online', look)
      removeEventListener('offline', look)
    }
  }, [])
  return (
    <div role="status">
      {!online && (
        <p class="offline">You are offline. What is shown stays; the rest comes when you are back.</p>
      )}
    </div>
  )
}
