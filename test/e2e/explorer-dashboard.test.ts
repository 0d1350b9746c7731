import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { describeExplorer, expectWellShown, settled } from '../support/explorer.ts'
import { ask } from '../support/serve.ts'

/** The part of the dashboard that is under a heading. */
const part = (page: Page, name: string) =>
  page.locator('section', { has: page.getByRole('heading', { level: 2, name }) })

/** How many names were not understood, and the one that most papers print. */
async function unknownNames(url: string) {
  const { data } = await ask(
    url,
    '{ unknownNames(first: 1) { totalCount edges { node { id name support } } } }',
  )
  const { totalCount, edges } = Listed.parse(data?.unknownNames)
  return { totalCount, ...edges[0].node }
}

const Listed = z.object({
  totalCount: z.number(),
  edges: z.tuple([z.object({ node: z.object({ id: z.string(), name: z.string(), support: z.number() }) })]),
})

describeExplorer('the dashboard of the explorer', (explorer) => {
  test('tells how much there is, in which engine, and what read it', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open('/')
    await page.getByRole('link', { name: 'Dashboard' }).click()
    await page.waitForURL(explorer.url('/dashboard'))
    await settled(page)
    expect(await page.locator('.stats').textContent()).toMatch(/^papers60methods[1-9]/)
    expect(await page.locator('.dashboard-about').textContent()).toMatch(
      /^Held by the engine grafeo, read by extractor \d\S*-light\+lexicon/,
    )
    expect(await page.getByRole('link', { name: 'Show the GraphQL' }).last().getAttribute('href')).toContain(
      'ExplorerHoldings',
    )
  })

  test('the papers of the years, read as a table, add up to all that have a date', async () => {
    await using visit = await explorer.visit()
    await visit.open('/dashboard')
    const years = part(visit.page, 'Papers over time')
    await years.getByText('As a table').click()
    const rows = await years
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent))),
      )
    expect(rows.length).toBeGreaterThan(5)
    expect(rows.reduce((sum, [, papers = 0]) => sum + papers, 0)).toBe(60)
    expect(rows.at(-1)?.[2]).toBe(60)
  })

  test('papers are counted by month too, which the address keeps', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open('/dashboard?change=new')
    const growth = part(page, 'Papers over time')
    await growth.getByRole('link', { name: 'By month' }).press('Enter')
    await page.waitForURL(explorer.url('/dashboard?change=new&by=month'))
    await growth.getByText('As a table').click()
    const monthsAndPapers = () =>
      growth.locator('tbody tr').evaluateAll((all) =>
        all.map((row) => {
          const [month, papers] = row.querySelectorAll('td')
          return [month?.textContent ?? '', Number(papers?.textContent)] as const
        }),
      )
    await growth.getByText(/a month$/).waitFor()
    const rows = await monthsAndPapers()
    expect(rows.every(([month]) => /^\d{4}-\d\d$/.test(month))).toBe(true)
    const inMonths = rows.reduce((sum, [, papers]) => sum + papers, 0)
    const said = await growth.getByText(/with no more than a year$/).textContent()
    const yearsAlone = Number(/^[\d,]+/.exec(said ?? '')?.[0])
    expect(inMonths + yearsAlone).toBe(60)
    await page.reload()
    await settled(page)
    expect(await monthsAndPapers()).toEqual(rows)
    await growth.getByRole('link', { name: 'By year' }).click()
    await page.waitForURL(explorer.url('/dashboard?change=new'))
  })

  test('what most papers name leads to it', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open('/dashboard')
    await part(page, 'In most papers').getByRole('link', { name: 'ImageNet', exact: true }).click()
    await page.waitForURL(explorer.url('/dataset/imagenet'))
  })

  test('what rises opens to its sentences; other changes and periods are in the address', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open('/dashboard')
    const rising = part(page, 'On the rise, and fading')
    await rising.getByText(/^\d+ papers of 2021 to 2025, beside \d+ papers of 2016 to 2020/).waitFor()
    await rising.locator('.backed summary').first().click()
    expect(await rising.locator('.sentence mark').first().isVisible()).toBe(true)
    const risers = await rising.locator('.backed-name').allTextContents()
    await rising.getByRole('link', { name: 'Gone' }).click()
    await page.waitForURL(explorer.url('/dashboard?change=gone'))
    await settled(page)
    expect(await rising.locator('.backed-name').first().textContent()).toMatch(/ 0\.0 % now$/)
    await rising.getByLabel('up to').selectOption('2020')
    await page.waitForURL(explorer.url('/dashboard?change=gone&until=2020'))
    await rising.getByText(/of 2016 to 2020, beside \d+ papers? of 2011 to 2015/).waitFor()
    await page.reload()
    await settled(page)
    await rising.getByText(/of 2016 to 2020, beside \d+ papers? of 2011 to 2015/).waitFor()
    await rising.locator('.backed-name a').first().click()
    await page.waitForURL(/\/(?:method|dataset|concept)\//)
    await page.goBack()
    expect(new URL(page.url()).search).toBe('?change=gone&until=2020')
    await settled(page)
    expect(await rising.locator('.backed-name').allTextContents()).not.toEqual(risers)
  })

  test('says how much of a list is shown, and shows more', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open('/dashboard?change=new&span=5')
    const rising = part(page, 'On the rise, and fading')
    const more = rising.locator('.more')
    expect(await more.textContent()).toMatch(/^10 of \d+ shownShow more$/)
    await more.getByRole('link').click()
    await page.waitForURL(/more=20/)
    await rising.locator('.backed').nth(10).waitFor()
  })

  test('nothing in a period is said, not shown as nothing', async () => {
    await using visit = await explorer.visit()
    await visit.open('/dashboard?until=1900')
    await visit.page.getByText('Nothing has a larger share of papers than before.').waitFor()
  })

  test('says what was not understood as the graph knows it, and when papers came', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open('/dashboard')
    const query = `{ papers(filter: { not: { relation: [INTRODUCES, USES, EVALUATES_ON, COMPARES_TO, ADDRESSES, STUDIES] } }, first: 0) { totalCount } }`
    const { data } = await ask(explorer.url('/graphql'), query)
    const { totalCount } = (data?.papers ?? { totalCount: -1 }) as { totalCount: number }
    const text = await part(page, 'What was not understood').textContent()
    expect(text).toMatch(
      totalCount === 0 ? /Of every paper something/ : new RegExp(`Of ${totalCount} papers? nothing`),
    )
    const ingests = part(page, 'Last ingests').locator('tbody tr')
    expect(await ingests.allTextContents()).toEqual([expect.stringMatching(/\d{4}, .*60ingest:1$/)])
  })

  test('names that were not understood open to the sentences that print them, and how many are shown is in the address', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open('/dashboard')
    const { totalCount, name } = await unknownNames(explorer.url('/graphql'))
    const names = part(page, 'What was not understood')
    expect(await names.textContent()).toContain(`${totalCount} capitalised names and acronyms`)
    const first = names.locator('.backed').first()
    expect(await first.locator('.backed-name').textContent()).toContain(name)
    await first.locator('summary').click()
    expect((await first.locator('mark').first().textContent())?.toLowerCase()).toBe(name.toLowerCase())
    const more = names.locator('.more', { hasText: 'names shown' })
    expect(await more.textContent()).toBe(`10 of ${totalCount} names shownShow more`)
    await more.getByRole('link').click()
    await page.waitForURL(/unknown=20/)
    await names.locator('.backed').nth(10).waitFor()
    await page.reload()
    await settled(page)
    expect(await names.locator('.backed').count()).toBe(20)
    await first.locator('summary').click()
    await first.locator('.sentence footer a').first().click()
    await page.waitForURL(/\/paper\//)
  })

  test('a name that is asked for by the address is open, with all its papers', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    const { id, support } = await unknownNames(explorer.url('/graphql'))
    await visit.open(`/dashboard?name=${encodeURIComponent(id)}`)
    const first = part(page, 'What was not understood').locator('.backed').first()
    await first.locator('.sentence').first().waitFor()
    const papers = await first
      .locator('.sentence footer a')
      .evaluateAll((all) => new Set(all.map((link) => link.getAttribute('href'))).size)
    expect(papers).toBe(support)
  })

  test('says that this extractor was not evaluated, in the words of the server', async () => {
    await using visit = await explorer.visit()
    await visit.open('/dashboard')
    const evaluation = part(visit.page, 'How well papers are read')
    await evaluation.getByRole('heading', { name: 'No evaluation of this extractor is recorded' }).waitFor()
    expect(await evaluation.textContent()).toContain('The recorded evaluation is of extractor')
  })

  test('what fails is told where it is, can be tried again, and takes nothing else along', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await page.route('**/graphql', (route) =>
      route.request().postDataJSON().documentId === 'ExplorerTop' ? route.abort() : route.continue(),
    )
    await visit.open('/dashboard')
    const top = part(page, 'In most papers')
    await top.getByRole('heading', { name: 'The server cannot be reached' }).waitFor()
    await part(page, 'On the rise, and fading').locator('.backed').first().waitFor()
    await page.unroute('**/graphql')
    await top.getByRole('button', { name: 'Try again' }).click()
    await top.getByRole('link', { name: 'ImageNet', exact: true }).waitFor()
    expect(visit.faults.splice(0)).toEqual([expect.stringContaining('ERR_FAILED')])
  })

  test('is used by keys alone', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open('/dashboard')
    const rising = part(page, 'On the rise, and fading')
    await rising.getByLabel('up to').focus()
    await page.keyboard.press('ArrowDown')
    await page.waitForURL(/until=\d{4}$/)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(/change=new$/)
    await settled(page)
    await rising.locator('.backed summary').first().focus()
    await page.keyboard.press('Enter')
    expect(await rising.locator('.sentence').first().isVisible()).toBe(true)
  })

  test('axe finds nothing wrong, and it fits a phone', () => expectWellShown(explorer, '/dashboard'))
})

describeExplorer(
  'the dashboard of a server that reads with the full tier',
  (explorer) => {
    test('shows how well papers are read exactly where an evaluation is recorded', async () => {
      const { data } = await ask(
        explorer.url('/graphql'),
        '{ evaluation { sets { name papers scores { name } } } }',
      )
      await using visit = await explorer.visit()
      await visit.open('/dashboard')
      const evaluation = part(visit.page, 'How well papers are read')
      const { sets } = (data?.evaluation ?? { sets: [] }) as {
        sets: { name: string; papers: number; scores: unknown[] }[]
      }
      for (const { name, papers, scores } of sets) {
        expect(await evaluation.getByText(`${name}: ${papers} annotated papers`).isVisible()).toBe(true)
        const table = evaluation.locator(`[aria-label="Scores of ${name}"]`)
        expect(await table.locator('tbody tr').count()).toBe(scores.length)
      }
      expect(await evaluation.getByRole('heading', { level: 3 }).count()).toBe(sets.length === 0 ? 1 : 0)
    })

    test('axe finds nothing wrong, and it fits a phone', () => expectWellShown(explorer, '/dashboard'))
  },
  ['--tier', 'full'],
)

describeExplorer(
  'the dashboard of an empty graph',
  (explorer) => {
    test('says that there is nothing yet, and leads to where papers are added', async () => {
      await using visit = await explorer.visit()
      const { page } = visit
      await visit.open(explorer.writingPath())
      await page.getByRole('link', { name: 'Dashboard' }).click()
      await page.getByRole('heading', { name: 'The graph holds no papers yet' }).waitFor()
      expect(await page.locator('.stats').count()).toBe(0)
      await page.getByRole('link', { name: 'Paste or drop some' }).click()
      await page
        .getByRole('textbox', { name: 'Text of the papers' })
        .fill('{"title":"A Study of BERT","year":2020}')
      await page.getByRole('button', { name: 'Add the papers' }).click()
      await page.getByText('The graph now holds 1 paper (0 before)').waitFor()
      await page.getByRole('link', { name: 'Dashboard' }).click()
      await part(page, 'Papers over time').waitFor()
      await part(page, 'On the rise, and fading').getByText('Nothing has').waitFor()
    })
  },
  [],
  false,
)
