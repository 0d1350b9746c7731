// Before anything is painted: the theme that was chosen, if one was. src/web/shared/theme.tsx remembers it.
try {
  const theme = localStorage.getItem('papergraph-theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // A browser that keeps nothing follows the system.
}
