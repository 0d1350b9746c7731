import { expect, test } from 'vitest'
import { describeExplorer, settled } from '../support/explorer.ts'
import { SCREENS } from '../support/explorer-screens.ts'

/** Up to how long an answer is held back, in milliseconds, and by how much less each that is asked for later. */
const HELD = { most: 700, less: 100 }
/** The cumulative layout shift that is taken for none. */
const STILL = 0.02

describeExplorer('every screen of the explorer', (explorer) => {
  test.each(Object.entries(SCREENS))(
    'nothing that is seen moves on %s, though what is asked first is answered last',
    async (_, path) => {
      await using visit = await explorer.visit()
      const { page } = visit
      let held = HELD.most
      await page.route('**/graphql', async (route) => {
        held = Math.max(0, held - HELD.less)
        await new Promise((resolve) => setTimeout(resolve, held))
        await route.continue()
      })
      await page.addInitScript(`
        window.shift_ = 0
        new PerformanceObserver((list) => { for (const { value } of list.getEntries()) shift_ += value })
          .observe({ type: 'layout-shift', buffered: true })`)
      await page.goto(path)
      await settled(page)
      await page.waitForLoadState('networkidle')
      expect(await page.evaluate('shift_')).toBeLessThan(STILL)
    },
  )

  test.each(Object.entries(SCREENS))(
    '%s is the same when it is loaded again, and when one comes back to it',
    async (screen, path) => {
      await using visit = await explorer.visit()
      const { page } = visit
      const shown = () => page.locator('main').textContent()
      await visit.open(path)
      const first = await shown()
      await page.reload()
      await settled(page)
      expect(await shown()).toBe(first)
      const elsewhere = screen === 'home' ? 'Gaps' : 'papergraph'
      await page.locator('.header').getByRole('link', { name: elsewhere, exact: true }).click()
      await page.waitForURL((url) => url.pathname === (screen === 'home' ? '/gaps' : '/'))
      await settled(page)
      expect(await shown()).not.toBe(first)
      await page.goBack()
      await page.waitForURL(explorer.url(path))
      await settled(page)
      expect(await shown()).toBe(first)
    },
  )
})
