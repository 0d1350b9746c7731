import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { describeExplorer, expectWellShown, settled } from '../support/explorer.ts'

const IMAGES = '/gaps?of=concept:image-classification'

describeExplorer('the explorer’s gaps', (explorer) => {
  const grid = (page: Page) => page.getByRole('region', { name: 'methods in rows, datasets in columns' })
  const opened = (page: Page) => page.getByRole('region', { name: 'The place that is opened' })

  test('from the first page, a method that nobody tried on a dataset is three clicks away, with the reasons', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open('/')
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Gaps' }).click()
    await page.locator('.start-chips').getByRole('link', { name: 'ImageNet', exact: true }).click()
    await page.waitForURL(explorer.url('/gaps?of=dataset:imagenet'))
    await settled(page)
    const first = page.locator('.gap-item').first()
    expect(await first.locator('summary').textContent()).toMatch(
      /^0\.\d\d\S.* on ImageNet\d papers? speaks? of both/,
    )
    await first.locator('summary').click()
    expect(await first.locator('.sentence').first().isVisible()).toBe(true)
  })

  test('from the first page, the sentence that says what a method was evaluated on is two clicks away', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open('/')
    await page.locator('.top-columns').getByRole('link', { name: 'transformer', exact: true }).click()
    await page.waitForURL(explorer.url('/method/transformer'))
    await settled(page)
    const datasets = page.locator('section', { has: page.getByRole('heading', { name: /^Evaluated on/ }) })
    expect(await datasets.locator('.backed-name a').count()).toBeGreaterThan(1)
    await datasets.locator('summary').first().click()
    expect(await datasets.locator('.sentence').first().isVisible()).toBe(true)
  })

  test('a filled place opens the sentences that fill it, an empty one the papers that make it interesting', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open(IMAGES)
    const filled = grid(page).locator('button', { hasText: /^\d+$/ }).first()
    const label = (await filled.getAttribute('aria-label')) ?? ''
    const [, method, dataset, papers] = /^(.+) on (.+): (\d+), \3 papers? states? it$/.exec(label) ?? []
    await filled.click()
    await opened(page)
      .getByRole('heading', { name: `${method} on ${dataset}` })
      .waitFor()
    await opened(page).getByText(`${papers} paper`).first().waitFor()
    expect(await opened(page).locator('.sentence mark').count()).toBeGreaterThan(0)
    expect(await opened(page).locator('.sentence').first().textContent()).toContain(dataset)
    const empty = grid(page).locator('button.is-gap-3').first()
    const [, score] =
      /: (0\.\d\d|1\.00), no paper here states it$/.exec((await empty.getAttribute('aria-label')) ?? '') ?? []
    await empty.click()
    await opened(page).getByText(`Score ${score}: `).waitFor()
    await opened(page)
      .getByText(/^Speaks of/)
      .first()
      .waitFor()
    const address = page.url()
    const said = await opened(page).textContent()
    await page.reload()
    await settled(page)
    expect(await opened(page).textContent()).toBe(said)
    await page.goBack()
    await page.waitForURL(explorer.url(IMAGES))
    await opened(page).getByText('Open a place of the grid').waitFor()
    await page.goForward()
    await page.waitForURL(address)
  })

  test('the grid and the list of gaps agree, and say how much is shown', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open(`${IMAGES}&rows=200&columns=200&gaps=2000`)
    const empty = await grid(page).locator('button[class*="is-gap"]').count()
    expect(empty).toBeGreaterThan(20)
    expect(await page.locator('.gap-item').count()).toBe(empty)
    await visit.open(IMAGES)
    const shown = page.locator('.gap-shown')
    await shown.getByText(/^20 of 30 methods/).waitFor()
    await shown.getByText(/speak of \d+ methods; the grid has the 30 that most of them speak of/).waitFor()
    expect(await grid(page).getByRole('row').count()).toBe(21)
    await shown.getByRole('link', { name: 'Show more' }).first().click()
    await page.waitForURL(/rows=30/)
    await shown.getByText('All 30 methods shown').waitFor()
    expect(await grid(page).getByRole('row').count()).toBe(31)
  })

  test('looks only at the methods and datasets that one chooses, by mouse or keys, which the address keeps', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open(IMAGES)
    const heads = () => grid(page).locator('tbody th').allTextContents()
    await page.getByLabel('Look only at').fill('resnet')
    await page.locator('.gaps-among .finder-found button', { hasText: /^ResNetmethod$/ }).click()
    await page.waitForURL(/among=method:resnet$/)
    await settled(page)
    expect(await heads()).toEqual(['ResNet'])
    await page.getByLabel('Look only at').focus()
    await page.keyboard.type('imagenet')
    await page.keyboard.press('Enter')
    await page.waitForURL(/among=method:resnet&among=dataset:imagenet$/)
    await settled(page)
    expect(await grid(page).locator('.gap-place').count()).toBe(1)
    await page.reload()
    await settled(page)
    expect(await grid(page).locator('.gap-place').count()).toBe(1)
    await page.getByRole('button', { name: 'Take away ResNet' }).press('Enter')
    await page.waitForURL(/of=concept:image-classification&among=dataset:imagenet$/)
    await settled(page)
    expect((await heads()).length).toBeGreaterThan(5)
    expect(await grid(page).locator('thead th').allTextContents()).toEqual(['ImageNet'])
    await page.goBack()
    await settled(page)
    expect(await heads()).toEqual(['ResNet'])
    await visit.open(`${IMAGES}&among=method:no-such-thing`)
    await page.getByRole('heading', { name: 'Nothing to look at' }).waitFor()
    await page.getByText('method:no-such-thing, which the graph does not hold').waitFor()
  })

  test('tasks are set against metrics', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open(IMAGES)
    await page.getByRole('link', { name: 'tasks × metrics' }).click()
    const metrics = page.getByRole('region', { name: 'tasks in rows, metrics in columns' })
    await metrics.waitFor()
    expect(await metrics.getByRole('row').count()).toBeGreaterThan(2)
    await metrics.locator('button', { hasText: /^\d+$/ }).first().click()
    await opened(page)
      .getByText(/papers? states? it\./i)
      .waitFor()
    expect(await opened(page).locator('.sentence').count()).toBeGreaterThan(0)
  })

  test('is used by keys alone: found, opened, moved through', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open('/gaps')
    await page.getByLabel('Look around').focus()
    await page.keyboard.type('imagenet')
    await page.keyboard.press('Enter')
    await page.waitForURL(/of=dataset:imagenet/)
    await visit.open(IMAGES)
    await grid(page).focus()
    const name = () => page.locator(':focus').getAttribute('aria-label')
    await grid(page).locator('button[tabindex="0"]').focus()
    const places = grid(page).locator('tbody tr')
    const placeAt = (row: number, column: number) =>
      places.nth(row).locator('button').nth(column).getAttribute('aria-label')
    for (const [key, row, column] of [
      ['ArrowRight', 0, 1],
      ['ArrowDown', 1, 1],
      ['ArrowLeft', 1, 0],
      ['ArrowLeft', 1, 0],
      ['End', 1, 11],
      ['ArrowUp', 0, 11],
      ['Home', 0, 0],
    ] as const) {
      await page.keyboard.press(key)
      expect(await name()).toBe(await placeAt(row, column))
    }
    expect(await grid(page).locator('button[tabindex="0"]').count()).toBe(1)
    const wanted = (await name())?.split(':')[0] ?? ''
    await page.keyboard.press('Enter')
    await opened(page).getByRole('heading', { name: wanted }).waitFor()
    expect(await name()).toMatch(wanted)
  })

  test('a dataset and a method show their gaps, and lead to the grid', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open('/method/bert')
    const section = page.locator('section', {
      has: page.getByRole('heading', { name: 'What it was not tried on' }),
    })
    expect(await section.locator('.gap-item').count()).toBe(5)
    await visit.open('/dataset/imagenet')
    const gaps = page.locator('section', { has: page.getByRole('heading', { name: 'Not tried on it' }) })
    const [, shown, total] = /(\d) of (\d+) gaps shown/.exec((await gaps.textContent()) ?? '') ?? []
    expect(await gaps.locator('.gap-item').count()).toBe(Number(shown))
    await gaps.getByRole('link', { name: 'All of them, with the grid' }).click()
    await page.waitForURL(explorer.url('/gaps?of=dataset:imagenet'))
    await page.getByRole('heading', { name: `Gaps ${total}, the highest score first` }).waitFor()
    await page.getByText('no proof that nothing was done').waitFor()
  })

  test('opens GraphiQL with what it asked', async () => {
    await using visit = await explorer.visit()
    await visit.open(IMAGES)
    const links = await visit.page
      .getByRole('link', { name: 'Show the GraphQL' })
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    const queries = links.map((href) => new URLSearchParams(href.split('?')[1]).get('query')?.split('(')[0])
    expect(queries.sort()).toEqual(['query GapGrid', 'query Gaps'])
  })

  test('says what the graph does not hold, and what has no gaps', async () => {
    await using visit = await explorer.visit()
    await visit.open('/gaps?of=method:no-such-thing')
    await visit.page.getByText('No method, dataset or task has the id method:no-such-thing.').waitFor()
    await visit.open('/gaps?of=concept:accuracy')
    await visit.page.getByRole('heading', { name: 'Nothing to look at' }).waitFor()
  })

  test('tells when the server cannot answer, and asks again', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open('/gaps')
    await page.route('**/graphql', (route) => route.abort())
    await page.locator('.start-chips a').first().click()
    await page.getByRole('heading', { name: 'The server cannot be reached' }).first().waitFor()
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: 'Try again' }).first().click()
    await page.locator('.gap-grid button').first().waitFor()
    visit.faults.length = 0
  })

  test.each([
    '/gaps',
    `${IMAGES}&row=method:efficientnet&column=dataset:imagenet`,
    '/gaps?of=dataset:imagenet&among=method:resnet&among=method:vgg',
  ])('axe finds nothing wrong at %s, and it fits a phone', (path) => expectWellShown(explorer, path))
})
