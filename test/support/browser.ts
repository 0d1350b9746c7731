import { existsSync } from 'node:fs'
import { describe } from 'vitest'
import { BROWSER_PATH } from './launch-browser.ts'

/** A suite that needs a real browser; skipped, by name, where there is none, except in CI, which fails. */
export function describeBrowser(name: string, suite: () => void): void {
  const found = existsSync(BROWSER_PATH)
  if (!found && process.env.CI) throw new Error(`no Chromium at ${BROWSER_PATH}; set CHROMIUM_PATH`)
  describe.skipIf(!found)(found ? name : `${name} (no Chromium at ${BROWSER_PATH})`, suite)
}
