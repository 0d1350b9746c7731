import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openGraph } from '../../src/graph/open.ts'
import { describeExplorer, expectWellShown, settled, type Visit } from '../support/explorer.ts'
import { randomGraph } from '../support/random-graph.ts'
import { writeInBatches } from '../support/write-in-batches.ts'

const PAPERS = 20_000
/** As few of each as leave something to look at: a graph of eight and five takes three times as long to write. */
const DEGREES = { entities: 4, citations: 2 }
/** The method that most papers name. */
const HUB = 'method:thing-0x'
const LAST_PAPER = `/paper/r${PAPERS - 1}`

describeExplorer(
  'the explorer with 20,000 papers',
  (explorer) => {
    test('counts them on its first page', async () => {
      await using visit = await watched()
      await visit.open('/')
      expect(await visit.page.locator('.stats').textContent()).toMatch(/^papers20,000methods[\d,]{5,}/)
    })

    test('finds the one among thousands by its name, and says how many more hold the words', async () => {
      await using visit = await watched()
      const { page } = visit
      await visit.open('/')
      await page.locator('#search').pressSequentially('thing 0x', { delay: 20 })
      await page.waitForURL(explorer.url('/search?q=thing+0x'))
      await page.locator('.result', { hasText: 'Thing 0x' }).first().waitFor()
      const [shown, total] = await shownOf(page.locator('.more').first())
      expect(shown).toBe(20)
      expect(total).toBe(300)
      await page.getByText(/^These are the likeliest/).waitFor()
      await page.getByRole('link', { name: 'Show more' }).click()
      await page.getByText(`40 of ${total.toLocaleString('en')} shown`).waitFor()
      expect(await page.locator('.result').count()).toBe(40)
      await page
        .locator('.facets')
        .getByRole('link', { name: /^Papers/ })
        .click()
      await settled(page)
      await page.getByLabel(/^From/).fill('2024')
      await page.getByText(/^[\d,]+ papers? (?:of 2024|since 2024).* with all words of “thing 0x”$/).waitFor()
      expect(await page.locator('.result').count()).toBeGreaterThan(10)
    })

    test('shows a method of thousands of papers, some at a time', async () => {
      await using visit = await watched()
      const { page } = visit
      await visit.open('/method/thing-0x')
      const said = (await page.locator('main').textContent()) ?? ''
      const papers = numberIn(/in ([\d,]+) papers/.exec(said))
      expect(papers).toBeGreaterThan(3_000)
      const lists = await page.locator('.more').allTextContents()
      expect(lists.length).toBeGreaterThan(1)
      for (const list of lists) expect(list).toMatch(SHOWN_OF_ALL)
      expect(await page.locator('.tree .backed').count()).toBeLessThanOrEqual(20)
      const last = page.locator('.more').last()
      const [shown, total] = await shownOf(last)
      expect(total).toBe(papers)
      await last.getByRole('link', { name: 'Show more' }).press('Enter')
      await page.getByText(new RegExp(`^(?!${shown} )\\d+ of ${total.toLocaleString('en')} shown`)).waitFor()
    })

    test('shows a paper with what it cites and what is related to it', async () => {
      await using visit = await watched()
      const { page } = visit
      await visit.open(LAST_PAPER)
      expect(await page.locator('main h1').textContent()).toMatch(new RegExp(`study ${PAPERS - 1}$`))
      expect(await page.locator('main mark, main .mention').count()).toBeGreaterThan(DEGREES.entities - 1)
      await page.locator('main a.mention').first().focus()
      await page.getByRole('tooltip').waitFor()
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/(?:method|dataset|concept)\/thing-/)
    })

    test('counts what is around a hub before it is shown, shows 300 of it, and says of how many', async () => {
      await using visit = await watched()
      const { page } = visit
      await visit.open(`/graph?node=${HUB}&at=${HUB}`)
      const papers = page.locator('.graph-groups li', { hasText: 'papers that name it' })
      const [before, total] = await shownOf(papers)
      expect(before).toBeLessThan(31)
      expect(total).toBeGreaterThan(3_000)
      await page.getByRole('button', { name: 'Show first 300 papers that name it' }).press('Enter')
      await page.waitForURL(/open=papers,300,/)
      await settled(page)
      const [after] = await shownOf(papers)
      expect(after).toBeGreaterThanOrEqual(300)
      await page.locator('.graph-canvas[data-layout=done]').waitFor()
      const nodes = numberIn(
        /^([\d,]+) nodes/.exec((await page.locator('.graph-summary').textContent()) ?? ''),
      )
      expect(nodes).toBeGreaterThan(300)
      await page.getByText(`50 of ${nodes} rows shown`).waitFor()
      await page.getByRole('button', { name: 'Undo' }).press('Enter')
      await papers.getByText(`${before} of ${total.toLocaleString('en')} shown`).waitFor()
    })

    test('finds gaps around a task of thousands of papers, and opens the papers behind one by keys', async () => {
      await using visit = await watched()
      const { page } = visit
      await visit.open('/gaps')
      await page.getByLabel('Look around').fill('thing 3x')
      await page.locator('.finder-found button', { hasText: /^Thing 3xtask$/ }).click()
      await page.waitForURL(/of=concept:thing-3x$/)
      await settled(page)
      const empty = page.locator('button[class*="is-gap"]').first()
      const label = (await empty.getAttribute('aria-label')) ?? ''
      await empty.focus()
      await page.keyboard.press('Enter')
      await page.waitForURL(/row=.+&column=/)
      await page.getByRole('heading', { name: label.split(':')[0] ?? '' }).waitFor()
      expect((await shownOf(page.locator('.gap-list .more')))[0]).toBe(10)
      await staysAsItIs(page, '.gap-cell')
    })

    test('compares methods of thousands of papers, some of what is said at first, all of it on request', async () => {
      await using visit = await watched()
      const { page } = visit
      await visit.open(`/compare?method=${HUB}`)
      await page.getByRole('navigation', { name: 'Near by' }).getByRole('link').first().click()
      await page.locator('.compare tbody tr').nth(1).waitFor()
      await settled(page)
      const cell = page.locator('.compare td', { has: page.locator('.compare-rest') }).first()
      expect(await cell.locator('.compare-value').count()).toBe(5)
      const rest = cell.locator('.compare-rest > summary')
      const more = numberIn(/^(\d+) more$/.exec((await rest.textContent()) ?? ''), 1)
      await rest.press('Enter')
      await cell.locator('.compare-value').nth(5).waitFor()
      expect(await cell.locator('.compare-value').count()).toBe(5 + more)
      await cell.locator('.compare-value summary').last().press('Enter')
      await cell.locator('.sentence').last().waitFor()
      await staysAsItIs(page, '.compare tbody th')
    })

    test('tells on the dashboard what there is of thousands, by month and by what rises', async () => {
      await using visit = await watched('EVALUATION_UNAVAILABLE')
      const { page } = visit
      await visit.open('/dashboard')
      expect(await page.locator('.stats').textContent()).toMatch(/^papers20,000/)
      await page.getByRole('link', { name: 'By month' }).press('Enter')
      await page.getByText(/^at most [\d,]+ papers a month$/).waitFor()
      await page.getByRole('link', { name: 'Fading' }).press('Enter')
      await page.waitForURL(/by=month&change=fading$/)
      await settled(page)
      const opened = page.locator('.backed').first()
      await opened.locator('summary').press('Enter')
      expect(await opened.locator('.sentence').first().isVisible()).toBe(true)
      await staysAsItIs(page, '.backed-name')
    })

    test.each([
      ['/search?q=thing+0x', '.result'],
      [LAST_PAPER, 'main section'],
      ['/method/thing-0x', 'main section'],
      ['/dataset/thing-2x', 'main section'],
      [`/graph?node=${HUB}&at=${HUB}`, '.graph-groups li'],
    ])('%s is the same when it is loaded again, and when one comes back to it', async (path, shown) => {
      await using visit = await watched()
      await visit.open(path)
      await staysAsItIs(visit.page, shown)
    })

    // What opens is the same with few papers, and there is so much of it here that axe takes minutes.
    test.each([
      '/',
      '/search?q=thing+0x',
      LAST_PAPER,
      '/method/thing-0x',
      '/dataset/thing-2x',
      '/concept/thing-3x',
      `/graph?node=${HUB}&at=${HUB}`,
      `/gaps?of=concept:thing-3x&row=${HUB}&column=dataset:thing-2x`,
      `/compare?method=${HUB}&method=method:thing-1x`,
      '/dashboard?by=month',
    ])('axe finds nothing wrong at %s, and it fits a phone', (path) => expectWellShown(explorer, path, false))

    // The last, for it adds to what the others count.
    test('takes one paper more while it holds thousands, and finds it', async () => {
      await using visit = await watched()
      const { page } = visit
      await visit.open(explorer.writingPath())
      const paper = {
        id: 'late',
        title: 'Sparrows at Dusk',
        abstract: 'We evaluate BERT on ImageNet.',
        year: 2024,
      }
      await page.getByRole('textbox', { name: 'Text of the papers' }).fill(JSON.stringify(paper))
      await page.getByRole('button', { name: 'Add the papers' }).press('Enter')
      await page.getByText('The graph now holds 20,001 papers (20,000 before)').waitFor()
      await staysAsItIs(page, 'dl > div')
      await page.locator('#search').fill('sparrows dusk')
      await page.locator('.result', { hasText: 'Sparrows at Dusk' }).waitFor()
    })

    /** Loads the page again, and goes elsewhere and back: what it shows has to be what it was. */
    async function staysAsItIs(page: Page, shown: string): Promise<void> {
      const address = page.url()
      const before = await page.locator(shown).allTextContents()
      expect(before.length).toBeGreaterThan(0)
      await page.reload()
      await settled(page)
      expect(await page.locator(shown).allTextContents()).toEqual(before)
      await page.locator('.brand').click()
      await page.waitForURL(explorer.url('/'))
      await settled(page)
      await page.goBack()
      expect(page.url()).toBe(address)
      await settled(page)
      expect(await page.locator(shown).allTextContents()).toEqual(before)
    }

    /**
     * A visit that fails where the server refused or failed anything, but for what is `expected`, or gave more than a page
     * of a list.
     */
    async function watched(expected?: string): Promise<Visit> {
      const visit = await explorer.visit()
      visit.page.setDefaultTimeout(60_000)
      visit.page.on('response', async (response) => {
        if (response.request().method() !== 'POST') return
        const { errors } = (await response.json().catch(() => ({}))) as { errors?: unknown }
        const told = JSON.stringify(errors)
        if (errors !== undefined && !(expected !== undefined && told.includes(expected)))
          visit.faults.push(told)
      })
      return visit
    }
  },
  async (folder) => {
    const graph = `file:${join(folder, 'large.grafeo')}`
    const store = await openGraph(graph, { username: '', password: null, database: '' })
    await writeInBatches(store, randomGraph(PAPERS, 7, DEGREES))
    await store.close()
    return ['--graph', graph]
  },
)

/** How a list says that there is more of it. */
const SHOWN_OF_ALL =
  /^(?:[\d,]+ of [\d,]+ (?:gaps )?shown|The nearest 10 of each side are shown, and there are more)/

/** The numbers of “20 of 5,229 shown”. */
async function shownOf(place: ReturnType<Page['locator']>): Promise<[shown: number, total: number]> {
  const found = /([\d,]+) of ([\d,]+) shown/.exec((await place.textContent()) ?? '')
  return [numberIn(found), numberIn(found, 2)]
}

function numberIn(found: RegExpExecArray | null, group = 1): number {
  return Number(found?.[group]?.replaceAll(',', ''))
}
