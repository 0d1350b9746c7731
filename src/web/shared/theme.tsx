import { useState } from 'preact/hooks'

const KEY = 'papergraph-theme'
const DARK = matchMedia('(prefers-color-scheme: dark)')

/** A button that changes between light and dark; what is chosen is remembered, and the system decides until then. */
export function ThemeToggle() {
  const [dark, setDark] = useState(isDark)
  const change = (): void => {
    const theme = dark ? 'light' : 'dark'
    document.documentElement.dataset.theme = theme
    remember(theme)
    setDark(!dark)
  }
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={dark ? 'Light theme' : 'Dark theme'}
      onClick={change}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" stroke-width="1.600" />
        <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
      </svg>
    </button>
  )
}

function isDark(): boolean {
  const { theme } = document.documentElement.dataset
  return theme === undefined ? DARK.matches : theme === 'dark'
}

function remember(theme: string): void {
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // A browser that keeps nothing shows the theme until the page is left.
  }
}
