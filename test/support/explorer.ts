import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe, { type AxeResults } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { describeBrowser } from './browser.ts'
import { launchBrowser } from './launch-browser.ts'
import { type ServeProcess, startServe } from './serve.ts'

/** The viewport of a phone. */
export const PHONE = { viewport: { width: 390, height: 780 }, hasTouch: true }

/** A page of the explorer. */
export interface Visit extends AsyncDisposable {
  readonly page: Page
  /** Opens a path of the explorer and waits until what it asks for is there. */
  open(path: string): Promise<void>
  /** What the server was asked, by the names of the operations. */
  readonly asked: readonly string[]
  /** Errors on the console and requests to other origins; any that is left when the visit ends is a failure. */
  readonly faults: string[]
}

/** A server with some papers, and a browser that visits it. */
export interface ExplorerHost {
  visit(options?: BrowserContextOptions): Promise<Visit>
  /** The URL of a path. */
  url(path: string): string
  /** The path that carries the token of the server, as it printed it. */
  writingPath(): string
}

interface StartedExplorer extends ExplorerHost {
  close(): Promise<void>
}

/** Up to how long a suite may take to begin, in milliseconds: one writes a large graph first. */
const MOST_TO_START = 400_000

/** Arguments of `papergraph serve`, or what makes them in a folder that is removed when the suite ends. */
type ServeArgs = readonly string[] | ((folder: string) => Promise<readonly string[]>)

/**
 * A suite that visits the explorer, on a server of its own that is started with `args`, over the sample papers where nothing
 * else is said; see {@link describeBrowser}.
 */
export function describeExplorer(
  name: string,
  suite: (explorer: ExplorerHost) => void,
  args: ServeArgs = [],
  sample = true,
): void {
  describeBrowser(name, () => {
    let started: StartedExplorer
    beforeAll(async () => {
      started = await startExplorer(args, sample)
    }, MOST_TO_START)
    afterAll(() => started.close())
    suite({
      visit: (options) => started.visit(options),
      url: (path) => started.url(path),
      writingPath: () => started.writingPath(),
    })
  })
}

async function startExplorer(args: ServeArgs, sample: boolean): Promise<StartedExplorer> {
  const folder = mkdtempSync(join(tmpdir(), 'papergraph-'))
  const more = typeof args === 'function' ? await args(folder) : args
  const [server, browser] = await Promise.all([
    startServe([...(sample ? ['--sample'] : []), '--tier', 'light', ...more], { cwd: folder }),
    launchBrowser(),
  ])
  const { origin } = new URL(server.url)
  return {
    visit: (options = {}) => visit(browser, origin, options),
    url: (path) => `${origin}${path}`,
    writingPath: () => {
      const { stdout } = server.printed()
      return /^To write, use http:\/\/[^/]+(\/\S+#token=\S+)$/m.exec(stdout)?.[1] ?? ''
    },
    close: () => close(server, browser, folder),
  }
}

async function close(server: ServeProcess, browser: Browser, folder: string): Promise<void> {
  await Promise.all([server.end('SIGKILL'), browser.close()])
  rmSync(folder, { recursive: true })
}

async function visit(browser: Browser, origin: string, options: BrowserContextOptions): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 860 },
    baseURL: origin,
    ...options,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const faults: string[] = []
  const asked: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) faults.push(`asked ${request.url()}`)
    const operation = request.method() === 'POST' ? request.postDataJSON()?.documentId : undefined
    if (typeof operation === 'string') asked.push(operation)
  })
  return {
    page,
    asked,
    faults,
    async open(path) {
      await page.goto(path)
      await settled(page)
    },
    async [Symbol.asyncDispose]() {
      await context.close()
      expect(faults).toEqual([])
    },
  }
}

/** Waits until nothing of a page is on its way. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor({ state: 'attached' })
  await page.waitForFunction(() => document.querySelector('.loading, [aria-busy=true]') === null)
}

/** By all rules, but what passes is not described: to name every node of a page takes longer than to look at it. */
const AXE = `axe.run({ resultTypes: ['violations'], selectors: false }).then(({ violations }) => violations)`

/** Looks at a page as axe does, in light and in dark, and fails with what it finds. */
async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.evaluate(axe.source)
    const violations = await page.evaluate<AxeResults['violations']>(AXE)
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${colorScheme}: ${id}: ${html}`),
    )
    expect(found).toEqual([])
  }
}

/**
 * Looks at a path on a desk and on a phone, with all open that folds unless it is to stay as it is: no barriers, and nothing
 * wider than the window.
 */
export async function expectWellShown(explorer: ExplorerHost, path: string, unfolded = true): Promise<void> {
  for (const options of [{}, PHONE]) {
    await using visit = await explorer.visit(options)
    await visit.open(path)
    expect(await overflow(visit.page)).toBeLessThanOrEqual(0)
    if (unfolded) await visit.page.locator('details').evaluateAll(openAll)
    await expectAccessible(visit.page)
  }
}

function openAll(all: readonly Element[]): void {
  for (const details of all) details.setAttribute('open', '')
}

/** How much wider than the window a page is, in pixels: what a phone would have to be moved sideways for. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
