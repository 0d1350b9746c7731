import { expect, test } from 'vitest'
import { describeExplorer } from '../support/explorer.ts'
import { ask } from '../support/serve.ts'

describeExplorer('what the screens of the explorer ask', (explorer) => {
  test.each([
    '/',
    '/search?q=image',
    '/search?q=image&type=paper&from=2014&to=2016',
    '/paper/alexnet-2012',
    '/method/transformer',
    '/dataset/imagenet',
    '/concept/image-classification',
    '/graph?node=method:bert&open=papers,9,method:bert&end=method:bert&end=dataset:imagenet&at=method:bert',
  ])('is all to be opened in GraphiQL at %s, and is answered there', async (path) => {
    await using visit = await explorer.visit()
    await visit.open(path)
    const links = visit.page.locator('.graphql-links a')
    const opened = new Map<string, Record<string, unknown>>()
    for (const href of await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))) {
      const params = new URLSearchParams(href.split('?')[1])
      const query = params.get('query') ?? ''
      const answer = await ask(explorer.url('/graphql'), query, JSON.parse(params.get('variables') ?? ''))
      expect(answer.errors).toBeUndefined()
      opened.set(/^query (\w+)/.exec(query)?.[1] ?? '', answer.data ?? {})
    }
    expect([...opened.keys()].sort()).toEqual([...new Set(visit.asked)].sort())
  })

  test('leads from a paper and from a thing to the graph around it', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    for (const [path, id] of [
      ['/method/transformer', 'method:transformer'],
      ['/paper/alexnet-2012', 'paper:alexnet-2012'],
    ] as const) {
      await visit.open(path)
      await page.getByRole('link', { name: 'Show in the graph' }).click()
      await page.waitForURL(explorer.url(`/graph?node=${id}&at=${id}`))
      await page.locator('.graph-picked').waitFor()
    }
  })
})
