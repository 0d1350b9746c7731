import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { AWKWARD_COUNT, AWKWARD_SOURCE } from '../support/awkward-papers.ts'
import { describeBrowser } from '../support/browser.ts'
import { runCli } from '../support/cli.ts'
import { launchBrowser } from '../support/launch-browser.ts'
import { withFolder } from '../support/open-test-graph.ts'

describeBrowser('an export as GraphML, to an XML parser', () => {
  test('is well formed, and its texts come back as they were', () =>
    withFolder(async (cwd) => {
      writeFileSync(join(cwd, 'awkward.jsonl'), AWKWARD_SOURCE)
      expect((await runCli(['ingest', 'awkward.jsonl'], { cwd })).code).toBe(0)
      const { stdout } = await runCli(['export', '--format', 'graphml'], { cwd })
      await using browser = await launchBrowser()
      const page = await browser.newPage()
      const { fault, titles } = await page.evaluate((xml) => {
        const parsed = new DOMParser().parseFromString(xml, 'application/xml')
        return {
          fault: parsed.querySelector('parsererror')?.textContent ?? null,
          titles: Array.from(parsed.querySelectorAll('node > data[key=title]'), (data) => data.textContent),
        }
      }, stdout)
      expect(fault).toBeNull()
      const given = AWKWARD_SOURCE.trimEnd().split('\n')
      expect(given).toHaveLength(AWKWARD_COUNT)
      expect(titles.sort()).toEqual(given.map((line) => JSON.parse(line).title).sort())
    }))
})
