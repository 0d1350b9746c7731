import './styles/tokens.css'
import './styles/base.css'
import './styles/shell.css'
import './styles/parts.css'
import './styles/search.css'
import './styles/paper.css'
import './styles/entity.css'
import './styles/graph.css'
import './styles/graph-parts.css'
import { render } from 'preact'
import { App } from './app.tsx'

const root = document.getElementById('app')
if (root !== null) render(<App />, root)
