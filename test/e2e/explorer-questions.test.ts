import { expect, test, vi } from 'vitest'
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
    const linked = () => links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    // What is shown beside an answer asks once that is shown, and is linked to once it is answered itself.
    await visit.page.waitForLoadState('networkidle')
    await vi.waitFor(async () => {
      const operations = (await linked()).map((href) => operationOf(queryOf(href)))
      expect(distinct(operations)).toEqual(distinct(visit.asked))
    }, 10_000)
    for (const href of await linked()) {
      const variables = JSON.parse(paramsOf(href).get('variables') ?? '')
      const answer = await ask(explorer.url('/graphql'), queryOf(href), variables)
      expect(answer.errors).toBeUndefined()
    }
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

function paramsOf(href: string): URLSearchParams {
  return new URLSearchParams(href.split('?')[1])
}

function queryOf(href: string): string {
  return paramsOf(href).get('query') ?? ''
}

function operationOf(query: string): string {
  return /^query (\w+)/.exec(query)?.[1] ?? ''
}

const distinct = (names: readonly string[]): string[] => [...new Set(names)].sort()
