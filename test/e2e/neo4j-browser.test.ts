import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserLink } from '../../src/graph/handover/browser-link.ts'
import { type RunningServer, startServer } from '../../src/neo4j-server/server.ts'

const CHROMIUM = '/usr/bin/chromium'
const FOLDER = new URL('../../cypher/browser/', import.meta.url)
const NODES = `CREATE (:Paper {title: 'On paper'}), (:Entity:Method {name: 'M'}), (:Entity:Dataset {name: 'D'}),
  (:Entity:Concept {name: 'C'}), (:Entity:Concept:Task {name: 'T'}), (:Entity:Concept:Metric {name: 'R'})`

const hasChromium = existsSync(CHROMIUM)
if (!hasChromium && process.env.CI) throw new Error(`the tests of Neo4j Browser need ${CHROMIUM}`)

/** Drops a file of `cypher/browser/` onto the window, as from a file manager. */
async function drop(page: Page, name: string): Promise<void> {
  const text = await readFile(new URL(name, FOLDER), 'utf8')
  const transfer = await page.evaluateHandle(
    ([content, fileName]) => {
      const data = new DataTransfer()
      data.items.add(new File([`${content}`], `${fileName}`))
      return data
    },
    [text, name],
  )
  for (const event of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent('.filedrop', event, { dataTransfer: transfer })
  }
}

async function runCypher(page: Page, cypher: string): Promise<void> {
  await page.locator('#monaco-main-editor textarea').first().focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(cypher)
  await page.keyboard.press('Control+Enter')
}

describe.skipIf(!hasChromium)('Neo4j Browser (needs Chromium, Java and mvn)', { timeout: 240_000 }, () => {
  let folder: string
  let server: RunningServer
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'papergraph-test-'))
    server = await startServer({
      dataFolder: join(folder, 'data'),
      cacheFolder: join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'papergraph'),
      ports: { bolt: 0, http: 0 },
      environment: process.env,
      signal: new AbortController().signal,
      announce: () => undefined,
    })
    const login = neo4j.auth.basic(server.username, server.password ?? '')
    await using driver = neo4j.driver(server.boltUri, login)
    await driver.executeQuery(NODES)

    const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking']
    browser = await chromium.launch({ executablePath: CHROMIUM, args })
    page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
    page.setDefaultTimeout(60_000)
    await page.goto(
      `${server.browserUrl}?dbms=${encodeURIComponent(server.boltUri)}&preselectAuthMethod=NATIVE`,
    )
    await page.getByTestId('username').fill(server.username)
    await page.getByTestId('password').fill(server.password ?? '')
    await page.getByTestId('connect').click()
    await page.getByTestId('password').waitFor({ state: 'detached' })
  }, 240_000)

  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    await rm(folder, { recursive: true, force: true })
  }, 90_000)

  test('draws each kind of node in the colour and with the caption of the style sheet', async () => {
    await drop(page, 'style.grass')
    await page.getByText('node.Paper').first().waitFor()
    await runCypher(page, 'MATCH (n) RETURN n')
    await page.locator('g.node text.caption').nth(5).waitFor()
    const drawn = await page.locator('g.node').evaluateAll((nodes) =>
      nodes.map((node) => {
        const words = [...node.querySelectorAll('text.caption')].map((text) => text.textContent?.trim())
        return [words.join(' '), node.querySelector('circle.b-outline')?.getAttribute('fill')]
      }),
    )
    expect(Object.fromEntries(drawn)).toEqual({
      'On paper': '#4C5A73',
      M: '#2F7ED8',
      D: '#2E8B57',
      C: '#E0B93B',
      T: '#E07B39',
      R: '#8E63B5',
    })
  })

  test('takes a favourite under its name', async () => {
    await drop(page, 'favourites/12-trend-by-year.cypher')
    await page.getByText('Save to favorites').click()
    await page.getByTestId('navigationFavorites').click()
    await page.getByText('12 Methods by year').first().waitFor()
    expect(await page.getByText('12 Methods by year: how many papers use them').count()).toBeGreaterThan(0)
  })

  test('opens a statement that was handed over in its editor, with its parameters put in', async () => {
    const text =
      '// A method.\n// @param name {String} its name\nMATCH (m:Method {name: $name})\nRETURN m.id AS id\n'
    await page.goto(browserLink(server.browserUrl, { text, parameters: { name: "Cox's & #1 +%41" } }))
    const editor = page.locator('#monaco-main-editor .view-lines').first()
    await expect
      // biome-ignore lint/performance/useDomNodeTextContent: the editor's lines are told apart by layout alone.
      .poll(async () => (await editor.innerText()).replaceAll('\u00a0', ' '), { timeout: 60_000 })
      .toBe("// A method.\nMATCH (m:Method {name: 'Cox\\'s \\u0026 \\u00231 +%41'})\nRETURN m.id AS id")
  })
})
