import { join } from 'node:path'
import { expect, test } from 'vitest'
import { describeExplorer, PHONE, settled } from '../support/explorer.ts'

/** Where pictures go, if anywhere: `PAPERGRAPH_PICTURES=folder npx vitest run test/e2e/explorer-pictures.test.ts`. */
const FOLDER = process.env.PAPERGRAPH_PICTURES

const SCREENS = {
  home: '/',
  search: '/search?q=image',
  years: '/search?q=image&type=paper&from=2014&to=2016',
  paper: '/paper/alexnet-2012',
  method: '/method/transformer',
  dataset: '/dataset/imagenet',
  concept: '/concept/image-classification',
  ingest: '/ingest',
  dashboard: '/dashboard',
  graph: '/graph?node=method:bert&at=method:bert',
  compare: '/compare?method=method:bert&method=method:t5&method=method:roberta',
  gaps: '/gaps?of=concept:image-classification&row=method:efficientnet&column=dataset:imagenet',
}
/** Up to how long an answer is held back, in milliseconds, and by how much less each that is asked for later. */
const HELD = { most: 700, less: 100 }
/** The cumulative layout shift that is taken for none. */
const STILL = 0.02
const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  phone: { ...PHONE, colorScheme: 'light' },
} as const

describeExplorer('pictures of the explorer', (explorer) => {
  test.each(Object.entries(LOOKS))('no two screens look the same in %s', async (look, options) => {
    await using visit = await explorer.visit(options)
    const pictures = new Set<string>()
    for (const [screen, path] of Object.entries(SCREENS)) {
      await visit.open(path)
      const file = FOLDER === undefined ? {} : { path: join(FOLDER, `${screen}-${look}.png`) }
      pictures.add((await visit.page.screenshot({ ...file, animations: 'disabled' })).toString('base64'))
    }
    expect(pictures.size).toBe(Object.keys(SCREENS).length)
  })

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
})
