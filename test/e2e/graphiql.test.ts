import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'graphql'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { readOperations } from '../../src/graphql/operations/operation-files.ts'
import { describeBrowser } from '../support/browser.ts'
import { launchBrowser } from '../support/launch-browser.ts'
import { type ServeProcess, startServe } from '../support/serve.ts'

const QUESTIONS = `
query OnSquad { dataset(name: "SQuAD") { papers(relation: [EVALUATES_ON]) { totalCount edges { node { title } } } } }
query UsingAdam { method(name: "Adam") { name papers(relation: [USES], first: 3) { edges { node { title } } } } }
query Found { search(query: "attention", first: 3) { edges { node { __typename } } } }
`

/** The question of the README's picture. */
const PICTURED = `# Which methods were evaluated on ImageNet,
# and which sentences say so?
query EvaluatedOnImageNet {
  dataset(name: "ImageNet") {
    methods(first: 2) {
      edges {
        node { name }
        evidence {
          surface
          text
        }
      }
    }
  }
}`
const PICTURE = fileURLToPath(new URL('../../docs/graphiql.png', import.meta.url))

describeBrowser('GraphiQL in a browser', () => {
  let folder: string
  let server: ServeProcess
  let browser: Browser
  let page: Page
  let asked: string[]
  let faults: string[]
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'papergraph-test-'))
    ;[server, browser] = await Promise.all([startServe(['--sample'], { cwd: folder }), launchBrowser()])
  })
  afterAll(async () => {
    await Promise.all([server.end('SIGKILL'), browser.close()])
    rmSync(folder, { recursive: true })
  })
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    asked = []
    faults = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('pageerror', (error) => faults.push(error.message))
  })
  afterEach(() => page.close())

  const editor = () => page.locator('.graphiql-query-editor')
  const result = () => page.locator('.result-window')

  async function open(query?: string): Promise<void> {
    await page.goto(query === undefined ? server.url : `${server.url}?query=${encodeURIComponent(query)}`)
    await editor().locator('.view-line').first().waitFor()
  }

  /** Presses the run button, chooses an operation where there are several, and gives the answer of the server. */
  async function run(operation: string, of: number): Promise<Record<string, unknown>> {
    const answer = page.waitForResponse(
      (response) => response.request().postDataJSON()?.operationName === operation,
    )
    await page.getByRole('button', { name: /^Execute query/ }).click()
    if (of > 1) {
      const items = page.getByRole('menuitem')
      await items.first().waitFor()
      expect(await items.count()).toBe(of)
      await items.filter({ hasText: new RegExp(`^${operation}$`) }).click()
    }
    const { data, errors } = await (await answer).json()
    expect(errors).toBeUndefined()
    await result().getByText('"data"').waitFor()
    return data
  }

  test('shows the worked examples, and answers one', async () => {
    await open()
    const names = readOperations('examples').flatMap(({ text }) => operationNames(text))
    expect(await editor().textContent()).toMatch(/Worked\sexamples/)
    const data = await run(names[0] ?? '', names.length)
    expect(JSON.stringify(data)).toMatch(/"id":"paper:/)
    expect(faults).toEqual([])
  })

  test('answers three questions chosen from the run menu', async () => {
    await open(QUESTIONS)
    const names = operationNames(QUESTIONS)
    expect(await run('OnSquad', names.length)).toMatchObject({
      dataset: { papers: { edges: expect.arrayContaining([{ node: { title: expect.any(String) } }]) } },
    })
    expect(await run('UsingAdam', names.length)).toMatchObject({
      method: {
        name: 'Adam',
        papers: { edges: expect.arrayContaining([{ node: { title: expect.any(String) } }]) },
      },
    })
    await result().getByText('"Adam"').waitFor()
    expect(await run('Found', names.length)).toMatchObject({ search: { edges: { length: 3 } } })
    expect(faults).toEqual([])
  })

  test('keeps what was typed when the page is loaded again', async () => {
    await open()
    await editor().locator('.view-lines').click()
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('# my note ')
    await page.waitForURL(/my\+note/)
    await page.reload()
    await editor()
      .getByText(/my\snote\s/)
      .waitFor()
  })

  test('asks nobody but its server, and shows the schema’s descriptions', async () => {
    await open()
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
    await page.locator('.graphiql-doc-explorer').getByText('Query').first().waitFor()
    const { origin } = new URL(server.url)
    expect(asked.length).toBeGreaterThan(1)
    expect(asked.filter((url) => !url.replace(/^blob:/, '').startsWith(`${origin}/`))).toEqual([])
  })

  test('answers the question of the README, of which it makes the picture where PAPERGRAPH_PICTURE is set', async () => {
    await open(PICTURED)
    await page.getByRole('button', { name: 'Hide editor tools' }).click()
    await page.getByRole('button', { name: /^Execute query/ }).click()
    await result().getByText('"data"').waitFor()
    await result().getByText('"surface": "ImageNet"').first().waitFor()
    await page.mouse.move(1000, 780)
    if (process.env.PAPERGRAPH_PICTURE) await page.screenshot({ path: PICTURE, animations: 'disabled' })
  })
})

function operationNames(document: string): string[] {
  return parse(document).definitions.flatMap((definition) =>
    definition.kind === 'OperationDefinition' && definition.name !== undefined ? [definition.name.value] : [],
  )
}
