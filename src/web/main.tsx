import './styles/tokens.css'
import './styles/base.css'
import './styles/shell.css'
import './styles/parts.css'
import './styles/starts.css'
import './styles/search.css'
import './styles/paper.css'
import './styles/entity.css'
import './styles/graph.css'
import './styles/graph-parts.css'
import './styles/gaps.css'
import './styles/compare.css'
import './styles/ingest.css'
import './styles/dashboard.css'
import { render } from 'preact'
import { App } from './app.tsx'
import { takeToken } from './ingest/token.ts'

// The address that the server printed may be opened at any screen, and in a tab that shows one already.
takeToken()
addEventListener('hashchange', takeToken)

const root = document.getElementById('app')
if (root !== null) render(<App />, root)
