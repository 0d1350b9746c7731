import { expect, test } from 'vitest'
import { describeExplorer, expectWellShown, settled } from '../support/explorer.ts'

/** AlexNet, of the sample. */
const PAPER = '/paper/alexnet-2012'

describeExplorer(
  'a paper in the explorer',
  (explorer) => {
    test('marks what its abstract names, in place, tells how that is known, and leads there', async () => {
      await using visit = await explorer.visit()
      const { page } = visit
      await visit.open(PAPER)
      const abstract = page.locator('.paper-abstract')
      expect(await abstract.textContent()).toMatch(/^Recognition systems assembled .* makes 26\.2%\.$/)
      const mention = abstract.getByRole('link', { name: 'ImageNet', exact: true })
      expect(await mention.getAttribute('aria-describedby')).toBe('legend-dataset')
      await mention.hover()
      const card = page.getByRole('tooltip')
      await card.getByText(/confidence \d\.\d\d/).waitFor()
      expect(await card.textContent()).toMatch(/datasetImageNet.*read by (?:rule|model):/)
      await page.mouse.move(5, 500)
      await card.waitFor({ state: 'detached' })
      await mention.click()
      await page.waitForURL(explorer.url('/dataset/imagenet'))
      await page.getByRole('heading', { level: 1, name: 'ImageNet' }).waitFor()
      await page.goBack()
      await abstract.waitFor()
    })

    test('says what it states as sentences, which open to its own words', async () => {
      await using visit = await explorer.visit()
      const { page } = visit
      await visit.open(PAPER)
      const statement = page.locator('.statement', { hasText: /^The paper \w+/ }).first()
      const sentence = statement.locator('.sentence').first()
      expect(await sentence.isVisible()).toBe(false)
      await statement.locator('summary').click()
      expect(await sentence.isVisible()).toBe(true)
      expect(await sentence.locator('mark').count()).toBeGreaterThan(0)
    })

    test('shows its results, its citations, and why papers are related, more of them on demand', async () => {
      await using visit = await explorer.visit()
      const { page } = visit
      await visit.open(PAPER)
      await page
        .getByRole('region', { name: 'Results' })
        .getByRole('cell', { name: '15.3%', exact: true })
        .waitFor()
      await page.getByRole('heading', { name: /^Cited by \d+/ }).waitFor()
      const related = page.locator('section', { has: page.getByRole('heading', { name: 'Related papers' }) })
      expect(await related.locator('.reasons').first().textContent()).toMatch(/^Both name \S.*, /)
      expect(await related.getByRole('listitem').count()).toBe(5)
      await related.getByRole('link', { name: 'Show more' }).click()
      await page.waitForURL(explorer.url(`${PAPER}?related=10`))
      await page.reload()
      await settled(page)
      expect(await related.getByRole('listitem').count()).toBe(10)
    })

    test('lists at its end the names that were not understood, which open to their sentences', async () => {
      await using visit = await explorer.visit()
      const { page } = visit
      await visit.open('/paper/arxiv:1706.03762')
      const unknown = page.locator('.paper > section').last()
      expect(await unknown.getByRole('heading').textContent()).toBe('What was not understood')
      const names = unknown.locator('details')
      const count = await names.count()
      expect(await unknown.textContent()).toContain(`${count} capitalised names and acronyms`)
      const name = names.filter({ has: page.locator('summary', { hasText: 'English-to-French' }) })
      const sentence = name.locator('.sentence').first()
      expect(await sentence.isVisible()).toBe(false)
      await name.locator('summary').click()
      expect(await sentence.locator('mark').allTextContents()).toEqual(['English-to-French'])
      expect(await page.locator('.paper-abstract').textContent()).toContain(await sentence.textContent())

      await visit.open('/paper/arxiv:1512.03385')
      expect(await page.getByText('What was not understood').count()).toBe(0)
    })

    test('is read by keys alone', async () => {
      await using visit = await explorer.visit()
      const { page } = visit
      await visit.open('/search?q=alexnet')
      await page.keyboard.press('/')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('ArrowUp')
      expect(await page.locator(':focus').getAttribute('id')).toBe('search')
      await page.keyboard.press('Control+A')
      await page.keyboard.type('deep convolutional neural networks')
      const wanted = page.locator('.result', { hasText: 'ImageNet Classification with Deep' })
      await wanted.waitFor()
      await settled(page)
      while ((await page.locator(':focus').textContent())?.startsWith('ImageNet Classification') !== true) {
        await page.keyboard.press('ArrowDown')
      }
      await page.keyboard.press('Enter')
      await page.waitForURL(explorer.url(PAPER))
      await page.locator('.paper-abstract').waitFor()
      await page.keyboard.press('Tab')
      await page.getByRole('tooltip').waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('tooltip').waitFor({ state: 'detached' })
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'In the same papers' }).waitFor()
    })

    test('links to no GraphiQL on a server that answers its own operations alone', async () => {
      await using visit = await explorer.visit()
      await visit.open(PAPER)
      expect(await visit.page.getByRole('link', { name: /GraphQL/ }).count()).toBe(0)
      expect(visit.asked).toEqual(expect.arrayContaining(['ExplorerPaper', 'ExplorerRelated']))
    })

    test('says plainly that there is no such paper', async () => {
      await using visit = await explorer.visit()
      await visit.open('/paper/none')
      await visit.page.getByRole('heading', { name: 'No such paper' }).waitFor()
      expect(await visit.page.locator('main code').textContent()).toBe('paper:none')
    })

    test.each([PAPER, '/paper/none'])('axe finds nothing wrong at %s, and it fits a phone', (path) =>
      expectWellShown(explorer, path),
    )
  },
  ['--operations-only'],
)
