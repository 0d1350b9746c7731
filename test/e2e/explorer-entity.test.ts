import { expect, test } from 'vitest'
import { describeExplorer, expectWellShown, settled } from '../support/explorer.ts'

describeExplorer('methods, datasets and concepts in the explorer', (explorer) => {
  test('from the first page, the sentence that says where a method was evaluated is four clicks away', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open('/')
    await page.getByRole('link', { name: 'ImageNet', exact: true }).last().click()
    await page.waitForURL(explorer.url('/dataset/imagenet'))
    const methods = page.locator('section', {
      has: page.getByRole('heading', { name: /^Methods evaluated on it/ }),
    })
    await methods.locator('summary').first().click()
    expect(await methods.locator('.sentence').first().isVisible()).toBe(true)
    await methods.locator('.sentence a').first().click()
    await page.locator('.paper-abstract').waitFor()
  })

  test('a dataset shows the results that papers print on it', async () => {
    await using visit = await explorer.visit()
    await visit.open('/dataset/imagenet')
    const results = visit.page.getByRole('region', { name: 'Printed results' })
    expect(await results.getByRole('row').count()).toBeGreaterThan(1)
    await results.getByRole('cell', { name: '76.5%' }).waitFor()
  })

  test('the papers of a method are narrowed to a relation, which the address keeps', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open('/method/transformer')
    await page.getByText(/^10 of \d+ shown/).waitFor()
    const relation = page
      .getByRole('navigation', { name: 'Relations' })
      .getByRole('link', { name: /^introduces it/ })
    const number = Number((await relation.textContent())?.match(/\d+/)?.[0])
    await relation.click()
    await page.waitForURL(explorer.url('/method/transformer?relation=introduces'))
    await settled(page)
    expect(await page.locator('.entity-papers > li').count()).toBe(number)
    await page.reload()
    await settled(page)
    expect(await page.locator('.entity-papers > li').allTextContents()).toEqual([
      expect.stringMatching(/^Attention Is All You Need 2017 · introduces it/),
    ])
  })

  test('the lineage of a method is a tree whose branches open to sentences', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open('/method/transformer')
    const link = page.getByRole('link', { name: 'BERT', exact: true })
    const branch = page.locator('.tree .backed', { has: link }).first()
    await branch.locator('summary').click()
    expect(await branch.locator('.sentence').first().isVisible()).toBe(true)
    await branch.getByRole('link', { name: 'BERT', exact: true }).click()
    await page.waitForURL(explorer.url('/method/bert'))
    await page.getByRole('heading', { level: 1, name: 'BERT' }).waitFor()
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })

  test('of a long lineage the nearest are shown, and more on request, which the address keeps', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open('/method/transformer')
    const lineage = page.locator('section', { has: page.getByRole('heading', { name: 'Lineage' }) })
    await lineage.getByText(/^The nearest 10 of each side are shown, and there are more/).waitFor()
    expect(await lineage.locator('.backed').count()).toBeLessThanOrEqual(20)
    await lineage.getByRole('link', { name: 'Show more' }).press('Enter')
    await page.waitForURL(/lineage=20$/)
    await lineage.locator('.backed').nth(20).waitFor()
    await visit.open('/method/transformer?lineage=5000')
    await lineage.locator('.backed').nth(20).waitFor()
    expect(await lineage.getByText('there are more').count()).toBe(0)
  })

  test('says how many links are shown, and shows no more than the server gives', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open('/concept/image-classification')
    const more = page.locator('.more').first()
    expect(await more.textContent()).toMatch(/^8 of \d+ shownShow more$/)
    await more.getByRole('link').click()
    await page.waitForURL(/links=16/)
    await page.locator('.backed').nth(8).waitFor()
    await visit.open('/concept/image-classification?links=5000')
    expect(await page.locator('.backed').count()).toBeGreaterThan(16)
  })

  test('the years of a trend can be read as a table', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open('/concept/image-classification')
    await page.getByText('As a table').click()
    const rows = await page.locator('aside tbody tr').allTextContents()
    expect(rows.length).toBeGreaterThan(2)
    expect(rows[0]).toMatch(/^20\d\d\d+ of \d+\d+\.\d %$/)
  })

  test('is used by keys alone', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open('/dataset/imagenet')
    const summary = page.locator('.backed summary').first()
    await summary.focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('.backed .sentence').first().isVisible()).toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/paper\//)
    await page.locator('.paper-abstract').waitFor()
    expect(await page.locator(':focus').getAttribute('id')).toBe('main')
  })

  test('says plainly that there is no such thing', async () => {
    await using visit = await explorer.visit()
    await visit.open('/method/none')
    await visit.page.getByRole('heading', { name: 'No such thing' }).waitFor()
  })

  test.each(['/method/transformer', '/dataset/imagenet', '/concept/image-classification'])(
    'axe finds nothing wrong at %s, and it fits a phone',
    (path) => expectWellShown(explorer, path),
  )
})
