import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { describeExplorer, expectWellShown, settled } from '../support/explorer.ts'

const BERT = '/graph?node=method:bert&at=method:bert'

describeExplorer('the explorer’s graph', (explorer) => {
  /** What is shown, as the summary says it: numbers of nodes and of relations. */
  async function numbers(page: Page): Promise<[nodes: number, relations: number]> {
    await settled(page)
    const text = (await page.locator('.graph-summary [role=status]').textContent()) ?? ''
    const [, nodes, relations] = /^(\d+) nodes? and (\d+) relations? shown/.exec(text) ?? []
    return [Number(nodes), Number(relations)]
  }

  async function drawn(page: Page): Promise<void> {
    await page.locator('.graph-canvas[data-layout=done] canvas').first().waitFor()
  }

  async function saved(page: Page, format: string): Promise<Buffer> {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: format, exact: true }).click()
    return readFile(await (await download).path())
  }

  /** Where a node is in the window, from the picture that the screen saves. */
  async function placeOf(page: Page, id: string): Promise<{ x: number; y: number }> {
    const svg = (await saved(page, 'SVG')).toString()
    const [, x, y] = new RegExp(`data-id="${id}" cx="([\\d.]+)" cy="([\\d.]+)"`).exec(svg) ?? []
    const box = await page.locator('.graph-canvas').boundingBox()
    return { x: Number(x) + (box?.x ?? 0), y: Number(y) + (box?.y ?? 0) }
  }

  test('begins with what most papers name, and goes back to where it began', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open('/')
    await page.getByRole('link', { name: 'Graph', exact: true }).click()
    const chip = page.locator('.start-chips a').first()
    const name = await chip.textContent()
    await chip.click()
    await drawn(page)
    expect(await page.title()).toBe(`Around ${name} · papergraph`)
    expect((await numbers(page))[0]).toBeGreaterThan(5)
    await page.goBack()
    await chip.waitFor()
    expect(page.url()).toBe(`${explorer.url('')}/graph`)
  })

  test('counts what there is before it is shown, shows it, and undoes it; a reload shows the same', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open(BERT)
    const before = await numbers(page)
    const papers = page.locator('.graph-groups li', { hasText: 'papers that name it' })
    const [, shown, total] = /(\d+) of (\d+) shown/.exec((await papers.textContent()) ?? '') ?? []
    expect(Number(shown)).toBeLessThan(Number(total))
    await papers.getByRole('button', { name: `Show all ${total} papers that name it` }).click()
    await papers.getByText(`all ${total} shown`).waitFor()
    const after = await numbers(page)
    expect(after[0]).toBe(before[0] + Number(total) - Number(shown))
    const address = page.url()
    await page.reload()
    expect(await numbers(page)).toEqual(after)
    await page.getByRole('button', { name: 'Undo' }).click()
    await papers.getByText(`${shown} of ${total} shown`).waitFor()
    expect(await numbers(page)).toEqual(before)
    await page.goForward()
    await papers.getByText(`all ${total} shown`).waitFor()
    expect(page.url()).toBe(address)
    await page.getByRole('button', { name: 'Close papers that name it' }).click()
    await papers.getByText(`${shown} of ${total} shown`).waitFor()
  })

  test('shows what holds among nodes that came by different ways', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open(BERT)
    const before = await numbers(page)
    await visit.open(`${BERT}&open=papers,60,method:bert`)
    const [nodes, relations] = await numbers(page)
    expect(nodes).toBeGreaterThan(before[0])
    // Every paper that came has the relation that led to it, and others to what was there before.
    expect(relations - before[1]).toBeGreaterThan(nodes - before[0])
    expect(visit.asked.filter((operation) => operation === 'Relations')).toHaveLength(1)
  })

  test('filters, and says how much that leaves out', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open(BERT)
    const before = await numbers(page)
    await page.getByRole('checkbox', { name: 'method' }).click()
    await page.getByText(/left out by the filters/).waitFor()
    const [nodes] = await numbers(page)
    expect(nodes).toBeLessThan(before[0])
    await page.getByText(`${before[0] - nodes} left out by the filters`).waitFor()
    await page.getByLabel('at least').fill('3')
    await page.getByLabel('at least').press('Enter')
    await page.waitForURL(/support=3/)
    expect((await numbers(page))[0]).toBeLessThan(nodes)
    await page.getByLabel('from', { exact: true }).fill('2019')
    await page.getByLabel('from', { exact: true }).press('Tab')
    await page.waitForURL(/from=2019/)
    const types = await page.locator('.graph-tables section').first().locator('tbody tr').allTextContents()
    expect(types.filter((row) => /paper201[0-8]/.test(row))).toEqual([])
    await page.getByRole('button', { name: 'Without filters' }).click()
    await page.waitForURL(explorer.url(BERT))
    expect(await numbers(page)).toEqual(before)
  })

  test('hides a node, and shows it again', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open(BERT)
    const before = await numbers(page)
    await page.getByRole('button', { name: 'GLUE', exact: true }).click()
    await page.waitForURL(/at=dataset:glue/)
    await page.getByRole('button', { name: 'Hide' }).click()
    await page.waitForURL(/hide=dataset:glue/)
    expect((await numbers(page))[0]).toBe(before[0] - 1)
    expect(await page.getByRole('button', { name: 'GLUE', exact: true }).count()).toBe(0)
    await page.getByRole('button', { name: 'BERT', exact: true }).click()
    await page.getByRole('button', { name: 'Hide' }).click()
    await page.getByRole('heading', { name: 'Nothing to show' }).waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('button', { name: 'BERT', exact: true }).waitFor()
    await page.getByRole('button', { name: 'Show 1 hidden again' }).click()
    await page.getByRole('button', { name: 'GLUE', exact: true }).waitFor()
    expect(await numbers(page)).toEqual(before)
  })

  test('a node is picked and moved by the mouse, and stays where it was put', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open('/graph?node=method:bert')
    await drawn(page)
    const place = await placeOf(page, 'dataset:glue')
    await page.mouse.click(place.x, place.y)
    await page.waitForURL(/at=dataset:glue/)
    await page.locator('.graph-picked h2', { hasText: 'GLUE' }).waitFor()
    await drawn(page)
    const from = await placeOf(page, 'dataset:glue')
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(from.x + 60, from.y + 40, { steps: 5 })
    await page.mouse.up()
    await page.waitForURL(/pin=[-\d.]+,[-\d.]+,dataset:glue/)
    const [, x, y] = /pin=([-\d.]+),([-\d.]+),/.exec(page.url()) ?? []
    await page.reload()
    await settled(page)
    await drawn(page)
    const { nodes } = JSON.parse((await saved(page, 'JSON')).toString())
    expect(nodes).toContainEqual(expect.objectContaining({ id: 'dataset:glue', x: Number(x), y: Number(y) }))
    await page.getByRole('button', { name: 'Pin', pressed: true }).click()
    await page.waitForURL((url) => !url.search.includes('pin='))
  })

  test('finds the path between two nodes, with a sentence for each step', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open('/graph?node=method:bert&node=dataset:imagenet&at=method:bert')
    await page.getByRole('button', { name: 'Path from here' }).click()
    await page.getByText('Pick another node').waitFor()
    await page.getByRole('button', { name: 'ImageNet', exact: true }).click()
    await page.getByRole('button', { name: 'Path to here' }).click()
    await page.getByRole('heading', { name: 'From BERT to ImageNet' }).waitFor()
    const steps = page.locator('.graph-path li')
    await steps.first().waitFor()
    expect(await steps.count()).toBeGreaterThan(1)
    expect(await steps.first().locator('q').textContent()).toMatch(/BERT/)
    const words = await steps.allTextContents()
    await page.reload()
    await steps.first().waitFor()
    expect(await steps.allTextContents()).toEqual(words)
    await page.getByRole('button', { name: 'Without a path' }).click()
    await steps.first().waitFor({ state: 'detached' })
  })

  test('saves what is shown as pictures and as data', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open(BERT)
    await drawn(page)
    const [nodes, relations] = await numbers(page)
    const json = JSON.parse((await saved(page, 'JSON')).toString())
    expect(json.address).toBe(page.url())
    expect(json.nodes.length).toBe(nodes)
    expect(json.edges.length).toBe(relations)
    const graphml = (await saved(page, 'GraphML')).toString()
    expect(graphml.match(/<node /g)?.length).toBe(nodes)
    expect(graphml.match(/<edge /g)?.length).toBe(relations)
    const svg = (await saved(page, 'SVG')).toString()
    expect(svg.match(/<circle /g)?.length).toBe(nodes)
    const sound = (text: string) =>
      page.evaluate((xml) => {
        const { documentElement } = new DOMParser().parseFromString(xml, 'application/xml')
        return documentElement.querySelector('parsererror') === null && documentElement.tagName
      }, text)
    expect(await sound(graphml)).toBe('graphml')
    expect(await sound(svg)).toBe('svg')
    const png = await saved(page, 'PNG')
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    const width = (await page.locator('.graph-canvas').boundingBox())?.width ?? 0
    expect(png.readUInt32BE(16)).toBe(Math.floor(width) * 2)
  })

  test('hands over the Cypher, and says that Neo4j is needed to open it', async () => {
    await using visit = await explorer.visit({ permissions: ['clipboard-read', 'clipboard-write'] })
    const { page } = visit
    await visit.open(BERT)
    await page.getByText('Cypher of what is around BERT').click()
    await page.getByRole('button', { name: 'Copy the Cypher' }).click()
    await page.getByText('Copied.').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/^:params \{"ids":\["method:bert"[\s\S]*UNWIND \$ids AS id/)
    await page.getByText('Neo4j Browser can open it where the graph is in Neo4j.').waitFor()
    const href = await page.getByRole('link', { name: 'Show the GraphQL' }).getAttribute('href')
    expect(new URLSearchParams(href?.split('?')[1]).get('query')).toMatch(/^query ExplorerGraph\(/)
  })

  test('is used by keys alone', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open('/graph')
    await page.getByLabel('Show in the graph').focus()
    await page.keyboard.type('bert')
    await page.locator('.finder-found button').first().waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(/node=method:bert/)
    await page.locator('.graph-groups button').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/open=/)
    await settled(page)
    const row = page.locator('.graph-tables tbody button').nth(1)
    await row.focus()
    const name = (await row.textContent()) ?? ''
    await page.keyboard.press('Enter')
    await page.locator('.graph-picked h2').getByText(name, { exact: true }).waitFor()
    expect(await page.locator(':focus').textContent()).toBe(name)
  })

  test('says what the graph does not hold', async () => {
    await using visit = await explorer.visit()
    await visit.open('/graph?node=method:no-such-thing')
    await visit.page.getByText('The graph holds nothing with the id method:no-such-thing.').waitFor()
  })

  test('shows the tables where nothing can be drawn', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await page.addInitScript('HTMLCanvasElement.prototype.getContext = () => null')
    await visit.open(BERT)
    await page.getByText('This browser does not draw the graph').waitFor()
    expect((await numbers(page))[0]).toBe(
      await page.locator('.graph-tables section').first().locator('tbody tr').count(),
    )
    expect(await page.getByRole('button', { name: 'PNG' }).isDisabled()).toBe(true)
    await saved(page, 'GraphML')
  })

  test.each(['/graph', `${BERT}&end=method:bert&end=dataset:imagenet`, '/graph?node=method:no-such-thing'])(
    'axe finds nothing wrong at %s, and it fits a phone',
    (path) => expectWellShown(explorer, path),
  )
})
