import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { describeExplorer, expectWellShown, settled } from '../support/explorer.ts'

const paper = (id: string, title = `A Study of ${id}`) =>
  JSON.stringify({ id, title, abstract: `We evaluate ${id} on ImageNet.`, year: 2024 })

const text = (page: Page) => page.getByRole('textbox', { name: 'Text of the papers' })
const send = (page: Page) => page.getByRole('button', { name: 'Add the papers' })
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

/** The numbers of a receipt, by what they count. */
const numbersOf = (page: Page) => page.locator('dl > div').allTextContents()

/** Drops a file on the page, as a hand would. */
async function drop(page: Page, files: readonly { readonly name: string; readonly content: string }[]) {
  await page.evaluate((dropped) => {
    const transfer = new DataTransfer()
    for (const { name, content } of dropped) transfer.items.add(new File([content], name))
    document.body.dispatchEvent(
      new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }),
    )
  }, files)
}

describeExplorer('adding papers in the explorer', (explorer) => {
  test('the token leaves the address, stays in the tab, and is in nothing that one shares', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open(explorer.writingPath())
    const [, token = ''] = explorer.writingPath().split('#token=')
    expect(token).not.toBe('')
    expect(page.url()).toBe(explorer.url('/ingest'))
    await text(page).fill(paper('w0'))
    await page.reload()
    await settled(page)
    expect(await send(page).isEnabled()).toBe(true)
    expect(await text(page).inputValue()).toBe(paper('w0'))
    const link = await page.getByRole('link', { name: 'Show the GraphQL' }).getAttribute('href')
    expect(link).toContain('ExplorerIngest')
    expect(await page.content()).not.toContain(token)
  })

  test('without a token it says how to get one, and keeps the text until the token is there', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open('/ingest')
    await page.getByRole('heading', { name: 'Adding papers takes the token of the server' }).waitFor()
    await text(page).fill(paper('w1'))
    expect(await send(page).isDisabled()).toBe(true)
    await page.getByLabel('Token', { exact: true }).fill('of-yours')
    await page.getByRole('button', { name: 'Use it' }).click()
    await send(page).click()
    await page.getByText('The token is not the one of this server').waitFor()
    expect(await text(page).inputValue()).toBe(paper('w1'))
    // The tab that shows the screen already takes the address too, which changes no more than what follows the #.
    await page.goto(explorer.writingPath())
    await page.getByText('Needs the token').waitFor({ state: 'detached' })
    expect(await page.getByRole('heading', { name: /token/ }).count()).toBe(0)
    await send(page).click()
    await heading(page, 'What became of pasted text').waitFor()
  })

  test('a file that is dropped comes with its receipt: a bad line among good ones loses itself alone', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open(explorer.writingPath())
    const content = [paper('w2', 'Sparrows at Dusk'), '{"id":"w3"}', paper('w4'), ''].join('\n')
    await drop(page, [{ name: 'birds.jsonl', content }])
    await page.getByText('3 lines of birds.jsonl').waitFor()
    expect(await page.getByLabel('Read as').locator('option').first().textContent()).toBe(
      'What it looks like: JSON Lines',
    )
    await send(page).click()
    await heading(page, 'What became of birds.jsonl').waitFor()
    expect(await numbersOf(page)).toEqual(['added2', 'changed0', 'unchanged0', 'refused1'])
    await page.getByText(/^The graph now holds \d+ papers \(\d+ before\)/).waitFor()
    const refused = page.getByRole('region', { name: 'Refused records' }).locator('tbody tr')
    expect(await refused.allTextContents()).toEqual([expect.stringMatching(/^2.*title.*\{"id":"w3"\}$/)])

    const receipt = page.url()
    await page.getByRole('link', { name: 'Sparrows at Dusk' }).click()
    await heading(page, 'Sparrows at Dusk').waitFor()
    await page.goBack()
    expect(page.url()).toBe(receipt)
    await page.reload()
    await settled(page)
    expect(await numbersOf(page)).toContain('refused1')

    await page.getByRole('link', { name: 'Go to line 2' }).click()
    await page.waitForURL(/\/ingest\?line=2$/)
    const selected = () =>
      text(page).evaluate((area: HTMLTextAreaElement) =>
        area.value.slice(area.selectionStart, area.selectionEnd),
      )
    expect(await selected()).toBe('{"id":"w3"}')
    await page.keyboard.insertText(paper('w3'))
    await send(page).click()
    await heading(page, 'What became of birds.jsonl').waitFor()
    expect(await numbersOf(page)).toEqual(['added1', 'changed0', 'unchanged2', 'refused0'])
    await page.getByRole('link', { name: 'Add more papers' }).click()
    expect(await text(page).inputValue()).toBe('')
  })

  test('shows how far the server has come, as it tells by Server-Sent Events', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open(explorer.writingPath())
    await text(page).fill(Array.from({ length: 400 }, (_, at) => paper(`many${at}`)).join('\n'))
    const listened = page.waitForRequest(/documentId=IngestProgress/)
    await send(page).click()
    await page.getByText(/^pasted text \d+ of 400 papers/).waitFor()
    expect((await (await listened).response())?.headers()['content-type']).toBe('text/event-stream')
    await heading(page, 'What became of pasted text').waitFor()
    expect(await numbersOf(page)).toContain('added400')
    await page.getByText('100 of 400 shown, the first').waitFor()
  })

  test('what the server reads meanwhile is waited for by whoever comes back', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open(explorer.writingPath())
    await text(page).fill(Array.from({ length: 200 }, (_, at) => paper(`while${at}`)).join('\n'))
    await send(page).click()
    await heading(page, 'Reading papers').waitFor()
    await page.getByRole('link', { name: 'papergraph', exact: true }).click()
    await page.locator('.stats').waitFor()
    await page.getByRole('link', { name: 'Ingest' }).click()
    await heading(page, 'What became of pasted text').waitFor()
    expect(await numbersOf(page)).toContain('added200')
  })

  test.each([
    ['CSV', 'papers.csv', 'id,title,abstract\nc1,A Study of Wrens,We use BERT.\n'],
    ['BibTeX', 'papers.bib', '@article{b1, title = {A Study of Robins}, year = 2020}\n'],
  ])('a file in %s is chosen by keys alone, and read as what it is', async (kind, name, content) => {
    await using visit = await explorer.visit()
    const { page } = visit
    // The browser is told to hand over its dialogues some time after one begins to wait for them.
    const chooser = page.waitForEvent('filechooser')
    await visit.open(explorer.writingPath())
    await text(page).focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) })
    await page.getByText(`lines of ${name}`.replace('lines', kind === 'CSV' ? 'lines' : 'line')).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await heading(page, `What became of ${name}`).waitFor()
    expect(await page.locator(':focus').getAttribute('id')).toBe('main')
    await page.getByText(`Read as ${kind}.`).waitFor()
    expect(await numbersOf(page)).toContain('added1')
  })

  test('what holds no paper is refused as a whole, and can be mended where it stands', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open(explorer.writingPath())
    await text(page).fill('{"title":""}\n{"abstract":"Nothing."}')
    await send(page).click()
    await page.getByRole('alert').getByText('No paper can be read from the text: line 1:').waitFor()
    expect(await text(page).inputValue()).toContain('Nothing.')
    await page.getByRole('link', { name: 'Go to line 2' }).click()
    await page.waitForURL(/line=2$/)
    // The address changes before the line is chosen.
    await page.locator('textarea:focus').waitFor()
    await page.keyboard.insertText(paper('w5'))
    await send(page).click()
    await heading(page, 'What became of pasted text').waitFor()
    expect(await numbersOf(page)).toEqual(['added1', 'changed0', 'unchanged0', 'refused1'])
  })

  test('another kind can be chosen, which the server is held to', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open(explorer.writingPath())
    await text(page).fill(paper('w6'))
    await page.getByLabel('Read as').selectOption('BibTeX')
    await send(page).click()
    await page.getByRole('heading', { name: 'No paper was taken' }).waitFor()
  })

  test('empty, binary and too large texts are told apart, and lose nothing of what is there', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open(explorer.writingPath())
    await send(page).click()
    await page.getByText('There is nothing to read yet').waitFor()
    await text(page).fill(paper('w7'))
    await drop(page, [{ name: 'paper.pdf', content: '%PDF\0\0\0' }])
    await page.getByText('paper.pdf is no text in UTF-8.').waitFor()
    await drop(page, [{ name: 'all.csv', content: 'x'.repeat(5 * 1024 * 1024) }])
    await page.getByText('all.csv has 5.0 MB, and at most 4 MB can be sent at once.').waitFor()
    await drop(page, [
      { name: 'a.csv', content: 'a' },
      { name: 'b.csv', content: 'b' },
    ])
    await page.getByText('One file at a time').waitFor()
    expect(await text(page).inputValue()).toBe(paper('w7'))
    await text(page).evaluate((area: HTMLTextAreaElement) => {
      area.value = `${'x'.repeat(1023)}\n`.repeat(4 * 1024)
      area.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await send(page).click()
    await page.getByRole('heading', { name: 'The text is too large for one request' }).waitFor()
    expect(visit.faults.splice(0)).toEqual([expect.stringContaining('413')])
    expect((await text(page).inputValue()).length).toBe(4 * 1024 * 1024)
  })

  test('without the server the text stays, to be sent again', async () => {
    await using visit = await explorer.visit()
    const { page } = visit
    await visit.open(explorer.writingPath())
    await text(page).fill(paper('w8'))
    await page.context().setOffline(true)
    await send(page).click()
    await page.getByRole('heading', { name: 'The server cannot be reached' }).waitFor()
    await page.context().setOffline(false)
    await send(page).click()
    await heading(page, 'What became of pasted text').waitFor()
    expect(visit.faults.splice(0).filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
  })

  test('a receipt of another tab says so', async () => {
    await using visit = await explorer.visit()
    await visit.open('/ingest?run=of-another')
    await heading(visit.page, 'No such receipt').waitFor()
  })

  test('axe finds nothing wrong without a token, and it fits a phone', () =>
    expectWellShown(explorer, '/ingest'))

  test('axe finds nothing wrong with a token, and it fits a phone', () =>
    expectWellShown(explorer, explorer.writingPath()))
})

describeExplorer(
  'adding papers to a server that others can reach',
  (explorer) => {
    test('says that it only reads', async () => {
      await using visit = await explorer.visit()
      const { page } = visit
      expect(explorer.writingPath()).toBe('')
      await visit.open('/ingest#token=any')
      await text(page).fill(paper('w9'))
      await send(page).click()
      await page.getByText('This server only reads.').waitFor()
      expect(await text(page).inputValue()).toBe(paper('w9'))
    })
  },
  ['--host', '0.0.0.0'],
)
