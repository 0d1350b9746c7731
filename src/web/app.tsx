import { useEffect, useRef } from 'preact/hooks'
import { usePathname } from 'wouter-preact/use-browser-location'
import { CompareScreen } from './compare/compare-screen.tsx'
import { DashboardScreen } from './dashboard/dashboard-screen.tsx'
import { EntityScreen } from './entity/entity-screen.tsx'
import { GapsScreen } from './gaps/gaps-screen.tsx'
import { GraphScreen } from './graph/graph-screen.tsx'
import { HomeScreen } from './home/home-screen.tsx'
import { IngestScreen } from './ingest/ingest-screen.tsx'
import { PaperScreen } from './paper/paper-screen.tsx'
import type { Place } from './routing/address.ts'
import { Link } from './routing/link.tsx'
import { usePlace } from './routing/use-place.ts'
import type { Screen } from './screens.ts'
import { SearchBox } from './search/search-box.tsx'
import { SearchScreen } from './search/search-screen.tsx'
import { OfflineNotice } from './shared/online.tsx'
import { Empty } from './shared/states.tsx'
import { ThemeToggle } from './shared/theme.tsx'
import { useTitle } from './shared/title.ts'

/** What shows each screen, given the id of the node that its path stands for, if it stands for one. */
const SHOWN: Readonly<Record<Screen, (props: { id: string }) => preact.ComponentChild>> = {
  search: SearchScreen,
  paper: PaperScreen,
  method: EntityScreen,
  dataset: EntityScreen,
  concept: EntityScreen,
  graph: GraphScreen,
  gaps: GapsScreen,
  compare: CompareScreen,
  ingest: IngestScreen,
  dashboard: DashboardScreen,
}

/** The explorer: what all screens have around them, and the one that the URL names. */
export function App() {
  const place = usePlace()
  const path = usePathname()
  const main = useRef<HTMLElement>(null)
  const shown = useRef(path)
  useEffect(() => {
    // Whoever follows a link goes on reading from the beginning of the screen; whoever types goes on typing.
    if (shown.current !== path && !(document.activeElement instanceof HTMLInputElement)) main.current?.focus()
    shown.current = path
  }, [path])
  return (
    <div class={place?.screen === 'home' ? 'page is-home' : 'page'}>
      <a class="skip-link" href="#main">
        Skip to content
      </a>
      <header class="header">
        <Link class="brand" href="/">
          papergraph
        </Link>
        <SearchBox />
        <nav class="header-nav" aria-label="Site">
          <Link href="/graph">Graph</Link>
          <Link href="/gaps">Gaps</Link>
          <Link href="/compare">Compare</Link>
          <Link href="/dashboard">Dashboard</Link>
          <Link href="/ingest">Ingest</Link>
          {document.documentElement.dataset.graphiql !== undefined && <a href="/graphql">GraphQL</a>}
          <ThemeToggle />
        </nav>
      </header>
      <OfflineNotice />
      <main id="main" class="main" tabIndex={-1} ref={main}>
        <Shown place={place} />
      </main>
      <footer class="footer">
        <p>
          Everything here was read from titles and abstracts, and opens down to the sentence that says it.
          What nobody states is not a no.
        </p>
      </footer>
    </div>
  )
}

function Shown({ place }: { readonly place: Place | null }) {
  if (place === null) return <Nowhere />
  if (place.screen === 'home') return <HomeScreen />
  const Screen = SHOWN[place.screen]
  // Another thing of the same kind is another page, with nothing left of the one before.
  const id = `${place.screen}:${place.rest}`
  return <Screen key={id} id={id} />
}

function Nowhere() {
  useTitle('Nothing here')
  return (
    <Empty title="Nothing here" heading="h1">
      No page has this address. <Link href="/">Begin at the first page</Link>, or search.
    </Empty>
  )
}
