/**
 * Prints how soon each screen of the explorer is there and how much it loads, and how smoothly the graph screen moves with
 * thousands of nodes, in a real browser that draws in software. Usage: npm run bench:web
 */
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../test/support/launch-browser.ts'
import { embeddedGraph } from './kept-graphs.ts'
import { PROGRAM, type Served, serveNode } from './program.ts'
import { median, quantile, table } from './table.ts'
import { measureDrawing } from './web-drawing.ts'
import { FAST, loadScreen, type ScreenLoad, SLOW } from './web-load.ts'
import { GRAPH_PAPERS } from './write-graph.ts'

const ROUNDS = 3
/** Screens of the sample. */
const SCREENS = {
  home: '/',
  search: '/search?q=image',
  paper: '/paper/alexnet-2012',
  method: '/method/transformer',
  dataset: '/dataset/imagenet',
  concept: '/concept/image-classification',
  graph: '/graph?node=method:bert&at=method:bert',
  gaps: '/gaps?of=concept:image-classification&row=method:efficientnet&column=dataset:imagenet',
  compare: '/compare?method=method:bert&method=method:t5',
  dashboard: '/dashboard',
  ingest: '/ingest',
}
/** The things that most papers of the synthetic graph name, with all of these: some 5,000 nodes. */
const HUBS = [
  'method:thing-0x',
  'method:thing-1x',
  'dataset:thing-2x',
  'concept:thing-3x',
  'concept:thing-4x',
]

const browser = await launchBrowser()
try {
  await served(['--sample', '--graph', 'memory:', '--tier', 'light'], (origin) =>
    reportLoads(browser, origin),
  )
  const file = await embeddedGraph(GRAPH_PAPERS)
  await served(['--graph', `file:${file}`], (origin) => reportDrawing(browser, origin))
} finally {
  await browser.close()
}

async function served(args: readonly string[], work: (origin: string) => Promise<void>): Promise<void> {
  const server: Served = await serveNode([PROGRAM, 'serve', '--port', '0', ...args])
  try {
    await work(new URL(server.url).origin)
  } finally {
    await server.stop()
  }
}

async function reportLoads(browser: Browser, origin: string): Promise<void> {
  const rows: string[][] = []
  for (const [screen, path] of Object.entries(SCREENS)) {
    const fast: ScreenLoad[] = []
    const slow: ScreenLoad[] = []
    // The first visit warms the server, not the browser, whose visits all begin with nothing kept.
    await loadScreen(browser, `${origin}${path}`, FAST)
    for (let round = 0; round < ROUNDS; round++) {
      fast.push(await loadScreen(browser, `${origin}${path}`, FAST))
      slow.push(await loadScreen(browser, `${origin}${path}`, SLOW))
    }
    const middle = (loads: readonly ScreenLoad[], figure: keyof ScreenLoad): number =>
      median(loads.map((load) => load[figure]))
    rows.push([
      screen,
      middle(fast, 'firstPaint').toFixed(0),
      middle(fast, 'largestPaint').toFixed(0),
      middle(slow, 'firstPaint').toFixed(0),
      middle(slow, 'largestPaint').toFixed(0),
      Math.max(...[...fast, ...slow].map(({ shift }) => shift)).toFixed(3),
      (middle(fast, 'script') / 1000).toFixed(1),
      (middle(fast, 'bytes') / 1000).toFixed(1),
      middle(fast, 'requests').toFixed(0),
    ])
  }
  const head = ['screen, nothing kept', 'first paint', 'largest', 'slow: first', 'largest', 'shift']
  console.log(table([...head, 'script, kB', 'all, kB', 'requests'], rows))
  console.log(
    [
      `first and largest contentful paint in ms, median of ${ROUNDS} visits to the sample; shift: cumulative, the worst visit; kB as sent, in gzip;`,
      `slow: a processor ${SLOW.slowdown} times as slow, ${SLOW.latency} ms and ${(SLOW.bytesPerSecond * 8) / 1e6} Mbit/s, as Lighthouse has a phone`,
    ].join('\n'),
  )
}

async function reportDrawing(browser: Browser, origin: string): Promise<void> {
  const params = new URLSearchParams(HUBS.map((id) => ['node', id]))
  for (const id of HUBS) params.append('open', `papers,${GRAPH_PAPERS},${id}`)
  const { nodes, edges, moves } = await measureDrawing(browser, `${origin}/graph?${params}`)
  const rows = Object.entries(moves).map(([what, frames]) => [
    what,
    median(frames).toFixed(0),
    quantile(frames, 0.95).toFixed(0),
    Math.max(...frames).toFixed(0),
    String(frames.length),
  ])
  console.log(
    `\n${table([`${nodes} nodes, ${edges} relations`, 'median, ms', 'p95', 'most', 'frames'], rows)}`,
  )
  console.log('from one frame to the next on the graph screen, whose WebGL is drawn by the processor')
}
