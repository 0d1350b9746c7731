import type { CDPSession, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { describeExplorer, settled } from '../support/explorer.ts'

const EXPANSIONS = 200
/** After so many expansions a visit has asked all that it will ask, and keeps the answers that it keeps. */
const WARM_UP = 80
/** After so many, the reader looks at another screen, comes back, and begins anew. */
const A_ROUND = 10
const START = 'BERT'

/**
 * What 120 more expansions and a dozen more drawings may add. The page with its one drawing holds some 5 MB, 1,100 nodes and
 * 110 listeners: if drawings were not let go, a dozen would add far more than this.
 */
const MOST_MORE = { JSHeapUsedSize: 1_500_000, Nodes: 500, JSEventListeners: 50 }

/** What a page holds after its garbage is collected: bytes of its heap, nodes in the document or not, and listeners. */
type Held = Readonly<Record<keyof typeof MOST_MORE, number>>

describeExplorer('a long visit to the explorer’s graph', (explorer) => {
  test('holds no more after 200 expansions than after 80, and lets go of every drawing', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable')
    await visit.open('/graph')
    let before: Held | null = null
    for (let done = 0; done < EXPANSIONS; done++) {
      if (done === WARM_UP) before = await heldBy(page, session)
      if (done % A_ROUND === 0) await beginAnew(page)
      await expandAndUndo(page, done)
    }
    const after = await heldBy(page, session)
    for (const [what, more] of Object.entries(MOST_MORE) as [keyof Held, number][]) {
      expect(after[what] - (before?.[what] ?? 0), what).toBeLessThan(more)
    }
    // The browser takes away what is drawn with, and says so, where too much of it is held.
    expect(said.filter((text) => /WebGL contexts/.test(text))).toEqual([])
  }, 900_000)
})

async function beginAnew(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'papergraph' }).click()
  await page.locator('.stats').waitFor()
  await page.goBack()
  await page.getByRole('link', { name: 'Graph', exact: true }).click()
  await page.waitForURL(/\/graph$/)
  await page.getByLabel('Show in the graph').fill(START)
  await page.locator('.finder-found').getByRole('button', { name: START }).first().click()
  await page.locator('.graph-picked h2').getByText(START, { exact: true }).waitFor()
}

async function expandAndUndo(page: Page, at: number): Promise<void> {
  const buttons = page.getByRole('button', { name: /^Show (?:first|all) / })
  await buttons.first().waitFor()
  await buttons.nth(at % (await buttons.count())).click()
  await page.waitForURL(/[?&]open=/)
  await page.locator('main .is-stale').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.waitForURL((url) => !url.searchParams.has('open'))
  await page.locator('main .is-stale').waitFor({ state: 'detached' })
}

async function heldBy(page: Page, session: CDPSession): Promise<Held> {
  await settled(page)
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value])) as Held
}
