import { expect, test } from 'vitest'
import { describeExplorer, expectWellShown, PHONE, settled } from '../support/explorer.ts'

describeExplorer('the explorer’s first page and its search', (explorer) => {
  test('the first page tells what there is, and its examples find something', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open('/')
    expect(await page.locator('.stats').textContent()).toMatch(/^papers60methods[1-9]/)
    const examples = page.locator('.home-examples a')
    expect(await examples.count()).toBeGreaterThan(2)
    const example = (await examples.last().textContent()) ?? ''
    await examples.last().click()
    await page.waitForURL(explorer.url(`/search?${new URLSearchParams({ q: example })}`))
    await page.locator('.result').first().waitFor()
    expect(await page.title()).toBe(`${example} · papergraph`)
    await page.goBack()
    await page.locator('.stats').waitFor()
    expect(await page.locator('#search').inputValue()).toBe('')
  })

  test('searches while one types, and tells which alias was meant', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open('/')
    await page.locator('#search').pressSequentially('residual networks', { delay: 20 })
    await page.waitForURL(explorer.url('/search?q=residual+networks'))
    const first = page.locator('.result').first()
    await first.getByText('Residual networks → ResNet').waitFor()
    expect(await first.locator('mark').allTextContents()).toEqual(['Residual', 'networks'])
    expect(visit.asked.every((operation) => /^Explorer/.test(operation))).toBe(true)
    await page.goBack()
    await page.waitForURL(explorer.url('/'))
    await page.goForward()
    await first.getByText('Residual networks → ResNet').waitFor()
    expect(await page.locator('#search').inputValue()).toBe('residual networks')
  })

  test('narrows to a type and to years, all of which the address keeps', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open('/search?q=image')
    const papers = page.locator('.facets').getByRole('link', { name: /^Papers \d+$/ })
    const number = Number((await papers.textContent())?.match(/\d+/)?.[0])
    await papers.click()
    await page.waitForURL(explorer.url('/search?q=image&type=paper'))
    await page.getByText(`${number} results for “image”`).waitFor()
    await page.getByLabel(/^From/).fill('2015')
    await page.waitForURL(/from=2015/)
    await page.getByText(/^\d+ papers? of 2015 to \d+ with all words of “image”$/).waitFor()
    const found = await page.locator('.result').allTextContents()
    const marked = await page.locator('.result').first().locator('mark').allTextContents()
    expect(marked.join(' ')).toMatch(/^(?:images? ?)+$/i)
    await page.reload()
    await settled(page)
    expect(await page.locator('.result').allTextContents()).toEqual(found)
    expect(found.length).toBeGreaterThan(0)
    expect(found.length).toBeLessThan(number)
  })

  test('years of papers can be chosen from among all results', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open('/search?q=image')
    await page.getByLabel(/^From/).fill('2015')
    await page.waitForURL(/\/search\?q=image&type=paper&from=2015/)
    await page.getByText(/^\d+ papers? of 2015 to \d+ with all words of “image”$/).waitFor()
    await page.goBack()
    await page.waitForURL(explorer.url('/search?q=image'))
  })

  test('where years are not shown beside all results, they are not asked for until there is room', async () => {
    await using visit = await explorer.visit(PHONE)
    const { page } = visit
    await visit.open('/search?q=image')
    await page.locator('.result').first().waitFor()
    expect(visit.asked).toEqual(['ExplorerSearch'])
    await page.setViewportSize({ width: 1280, height: 860 })
    await page.getByLabel(/^From/).waitFor()
    expect(visit.asked).toEqual(['ExplorerSearch', 'ExplorerPapers'])
  })

  test('says how much is shown, and shows more, also after a reload', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open('/search?q=model')
    await page.getByText(/^20 of \d+ shown/).waitFor()
    await page.getByRole('link', { name: 'Show more' }).click()
    await page.waitForURL(/show=40/)
    await page.locator('.result').nth(39).waitFor()
    await page.reload()
    await settled(page)
    expect(await page.locator('.result').count()).toBe(40)
  })

  test('says plainly that nothing was found, and that there is no such page', async () => {
    await using visit = await explorer.visit()
    await visit.open('/search?q=zzyzx')
    await visit.page.getByRole('heading', { name: 'Nothing holds these words' }).waitFor()
    const missing = await fetch(explorer.url('/no-such-page'))
    expect(missing.status).toBe(404)
  })

  test('opens GraphiQL with what was asked', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open('/search?q=bert&type=method')
    const href = await page.getByRole('link', { name: 'Show the GraphQL' }).getAttribute('href')
    const { searchParams } = new URL(href ?? '', explorer.url('/'))
    expect(searchParams.get('query')).toMatch(/^query ExplorerSearch\(/)
    await using graphiql = await explorer.visit()
    await graphiql.page.goto(href ?? '')
    await graphiql.page.locator('.graphiql-query-editor').getByText('ExplorerSearch').waitFor()
    const answer = graphiql.page.waitForResponse(
      (response) => response.request().postDataJSON()?.operationName === 'ExplorerSearch',
    )
    await graphiql.page.getByRole('button', { name: /^Execute query/ }).click()
    expect(await (await answer).json()).toMatchObject({
      data: { search: { edges: expect.arrayContaining([expect.objectContaining({ matched: null })]) } },
    })
  })

  test('tells in the server’s words why it did not answer, and tries again', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await page.route('**/graphql', (route) => route.abort(), { times: 1 })
    await page.goto('/search?q=bert')
    await page.getByRole('alert').getByText('The server cannot be reached').waitFor()
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('.result').first().waitFor()
    expect(visit.faults.splice(0)).toEqual(['Failed to load resource: net::ERR_FAILED'])
  })

  test('says that one is offline, keeps what is shown, and goes on when one is back', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open('/search?q=bert')
    const offline = page.getByText('You are offline.')
    await page.context().setOffline(true)
    await offline.waitFor()
    expect(await page.locator('.result').count()).toBeGreaterThan(0)
    await page.locator('#search').fill('imagenet')
    await page.getByRole('alert').getByText('The server cannot be reached').waitFor()
    await page.context().setOffline(false)
    await offline.waitFor({ state: 'detached' })
    await page.locator('.result', { hasText: 'ImageNet' }).first().waitFor()
    visit.faults.length = 0
  })

  test('is used by keys alone', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open('/')
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').textContent()).toBe('Skip to content')
    await page.keyboard.press('/')
    await page.keyboard.type('bert')
    await page.waitForURL(explorer.url('/search?q=bert'))
    await page.locator('.result').nth(1).waitFor()
    expect(await page.locator(':focus').getAttribute('id')).toBe('search')
  })

  test('remembers the theme that was chosen', async () => {
    await using visit = await explorer.visit({ colorScheme: 'light' })
    const { page } = visit
    await visit.open('/')
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const light = await ground()
    await page.getByRole('button', { name: 'Dark theme' }).click()
    const dark = await ground()
    expect(dark).not.toBe(light)
    await page.reload()
    expect(await ground()).toBe(dark)
    await page.getByRole('button', { name: 'Light theme' }).click()
    expect(await ground()).toBe(light)
  })

  test.each(['/', '/search?q=image', '/search?q=image&type=paper&from=2015', '/search?q=zzyzx'])(
    'axe finds nothing wrong at %s, and it fits a phone',
    (path) => expectWellShown(explorer, path),
  )
})
