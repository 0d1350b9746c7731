import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { describeExplorer, expectWellShown, settled } from '../support/explorer.ts'

const METHODS = '/compare?method=method:bert&method=method:t5&method=method:no-such-thing'

describeExplorer('the explorer’s comparison', (explorer) => {
  const table = (page: Page) => page.getByRole('region', { name: 'Comparison' })
  const subjects = (page: Page) => table(page).locator('tbody th a').allTextContents()

  /** Shows all values of the cells that show the first of them. */
  async function openCells(page: Page): Promise<void> {
    for (const rest of await table(page).locator('.compare-rest').all()) {
      await rest.locator('> summary').click()
      await rest.locator('.compare-value').first().waitFor()
    }
  }

  async function saved(page: Page, button: string): Promise<string[][]> {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: button }).click()
    return parse((await readFile(await (await download).path())).toString())
  }

  test('begins with a paper that a search finds, is added to and taken from, and its address keeps the order', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open('/search?q=transformer&type=paper')
    const result = page.locator('.result').first()
    const title = (await result.locator('h2').textContent()) ?? ''
    await result.getByRole('link', { name: 'Compare' }).click()
    await page.waitForURL(/\/compare\?paper=/)
    await settled(page)
    expect(await subjects(page)).toEqual([title])
    await page.getByRole('navigation', { name: 'Near by' }).getByRole('link').first().click()
    await table(page).locator('tbody tr').nth(1).waitFor()
    await settled(page)
    const [, second = ''] = await subjects(page)
    await page.getByLabel('Add a paper').fill('imagenet classification with deep')
    await page.locator('.finder-found button').first().click()
    await table(page).locator('tbody tr').nth(2).waitFor()
    await settled(page)
    const three = await subjects(page)
    expect(three.slice(0, 2)).toEqual([title, second])
    const address = page.url()
    await page.reload()
    await settled(page)
    expect(await subjects(page)).toEqual(three)
    await page.getByRole('button', { name: `Remove ${second}` }).click()
    await page.waitForURL((url) => url.href !== address)
    await settled(page)
    expect(await subjects(page)).toEqual([title, three[2]])
    await page.goBack()
    await settled(page)
    expect(await subjects(page)).toEqual(three)
  })

  test('every value opens the sentence that says it, and what nobody states is not a no', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open('/paper/alexnet-2012')
    await page.locator('main').getByRole('link', { name: 'Compare' }).first().click()
    await page.waitForURL(explorer.url('/compare?paper=paper:alexnet-2012'))
    await settled(page)
    await openCells(page)
    const named = page.locator('.compare-name', { hasText: /^dropout$/ })
    const value = table(page).locator('.compare-value', { has: named })
    expect(visit.asked).not.toContain('ExplorerComparisonSentences')
    await value.locator('summary').click()
    const sentence = value.locator('.sentence').first()
    await sentence.waitFor()
    expect(visit.asked.filter((name) => name === 'ExplorerComparisonSentences')).toHaveLength(1)
    expect(await sentence.locator('mark').allTextContents()).toContainEqual(
      expect.stringContaining('dropout'),
    )
    await visit.open('/compare?method=method:dropout&method=method:t5')
    expect(await table(page).getByText('not stated').count()).toBeGreaterThan(0)
    await page.getByText('A cell that is not stated is no denial').waitFor()
  })

  test('a value of any row opens its own sentences, in the order that was chosen and of methods of a dataset', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    for (const path of [
      '/compare?method=method:t5&method=method:bert',
      '/compare?dataset=dataset:imagenet',
    ]) {
      await visit.open(path)
      for (const row of (await table(page).locator('tbody tr').all()).slice(0, 3)) {
        const value = row.locator('.compare-value').last()
        await value.locator('summary').click()
        await value.locator('.sentence').first().waitFor()
        expect(await value.locator('mark').count()).toBeGreaterThan(0)
      }
    }
  })

  test('saves what it shows as CSV, with the sentences or without', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open(METHODS)
    const [head, ...rows] = await saved(page, 'Save as CSV')
    expect(head).toEqual(['id', 'name', 'method', 'dataset', 'task', 'metric', 'claim'])
    expect(rows.map(([, name]) => name)).toEqual(await subjects(page))
    await openCells(page)
    const shown = await table(page)
      .locator('tbody tr')
      .evaluateAll((lines) =>
        lines.map((line) =>
          [...line.querySelectorAll('td')]
            .slice(0, 4)
            .map((cell) => cell.querySelectorAll('.compare-value').length),
        ),
      )
    const values = rows.map((row) =>
      row.slice(2, 6).map((cell) => (cell === 'not stated' ? 0 : cell.split('; ').length)),
    )
    expect(values).toEqual(shown)
    const [wide = [], first = []] = await saved(page, 'CSV with sentences')
    expect(wide.slice(0, 4)).toEqual(['id', 'name', 'method', 'method sentences'])
    expect(first[5]).toMatch(/\w{3,} \w+/)
  })

  test('a dataset brings the methods that were tried on it', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open('/dataset/imagenet')
    await page.getByRole('link', { name: 'Compare the methods tried on it' }).click()
    await page.waitForURL(explorer.url('/compare?dataset=dataset:imagenet'))
    await settled(page)
    expect((await subjects(page)).length).toBeGreaterThan(5)
    const names = new Set(await table(page).locator('td:nth-of-type(2) .compare-name').allTextContents())
    expect([...names]).toEqual(['ImageNet'])
    await page.getByLabel('Another dataset').fill('glue')
    await page.locator('.finder-found button').first().click()
    await page.waitForURL(explorer.url('/compare?dataset=dataset:glue'))
    await page.getByText('Methods tried on GLUE').waitFor()
  })

  test('is used by keys alone', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open('/compare')
    await page.getByLabel('Begin with').focus()
    await page.keyboard.type('bert')
    await page.getByRole('button', { name: 'BERT', exact: false }).first().waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/compare\?(?:method|paper|dataset)=/)
    await settled(page)
    const summary = table(page).locator('summary').first()
    await summary.focus()
    await page.keyboard.press('Enter')
    await table(page).locator('.sentence').first().waitFor()
    await page.getByRole('button', { name: /^Remove/ }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(explorer.url('/compare'))
    await page.getByRole('heading', { name: 'Begin with a paper, a method or a dataset' }).waitFor()
    expect(await page.locator(':focus').getAttribute('id')).toBe('main')
  })

  test('rows are moved up and down, by mouse and by keys, which the address keeps', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open('/compare?method=method:bert&method=method:t5&method=method:roberta')
    const shown = async (...names: readonly string[]) => {
      await table(page)
        .locator('tbody tr', { hasText: names[0] ?? '' })
        .first()
        .waitFor()
      await page.waitForFunction(
        (first) => document.querySelector('.compare tbody th a')?.textContent === first,
        names[0] ?? '',
      )
      expect(await subjects(page)).toEqual(names)
    }
    await page.getByRole('button', { name: 'Move T5 up' }).click()
    await shown('T5', 'BERT', 'RoBERTa')
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Move T5 down')
    await page.keyboard.press('Enter')
    await shown('BERT', 'T5', 'RoBERTa')
    await page.keyboard.press('Enter')
    await page.waitForURL(/method=method:bert&method=method:roberta&method=method:t5$/)
    await settled(page)
    await shown('BERT', 'RoBERTa', 'T5')
    await page.reload()
    await settled(page)
    await shown('BERT', 'RoBERTa', 'T5')
    expect(await page.getByRole('button', { name: 'Move BERT up' }).count()).toBe(0)
    await page.goBack()
    await settled(page)
    expect((await subjects(page)).length).toBe(3)
  })

  test('says what the graph does not hold', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open(METHODS)
    await page.getByText('The graph holds nothing with the id method:no-such-thing.').waitFor()
    expect(await subjects(page)).toEqual(['BERT', 'T5'])
    await visit.open('/compare?dataset=dataset:no-such-thing')
    await page.getByText('The graph holds nothing with the id dataset:no-such-thing.').waitFor()
    await page.getByRole('heading', { name: 'Nothing to compare' }).waitFor()
  })

  test('tells when the server cannot answer, and asks again', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open('/compare')
    await page.route('**/graphql', (route) => route.abort())
    await page.locator('.start-chips a').first().click()
    await page.getByRole('heading', { name: 'The server cannot be reached' }).waitFor()
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: 'Try again' }).click()
    await table(page).locator('tbody tr').first().waitFor()
    visit.faults.length = 0
  })

  test('opens GraphiQL with what it asked', async () => {
    await using visit = await explorer.visit()
    await visit.open(METHODS)
    const href = await visit.page.getByRole('link', { name: 'Show the GraphQL' }).getAttribute('href')
    const params = new URLSearchParams(href?.split('?')[1])
    expect(params.get('query')).toMatch(/^query ExplorerComparison\(/)
    expect(JSON.parse(params.get('variables') ?? '').methods).toEqual([
      'method:bert',
      'method:t5',
      'method:no-such-thing',
    ])
  })

  test.each(['/compare', METHODS, '/compare?dataset=dataset:imagenet', '/compare?paper=paper:alexnet-2012'])(
    'axe finds nothing wrong at %s, and it fits a phone',
    (path) => expectWellShown(explorer, path),
  )
})
