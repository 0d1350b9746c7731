import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { describe } from 'vitest'

const PATH = process.env.CHROMIUM_PATH || '/usr/bin/chromium'

// What keeps the browser from asking its makers for updates and the like.
const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
]

/** A suite that needs a real browser; skipped, by name, where there is none, except in CI, which fails. */
export function describeBrowser(name: string, suite: () => void): void {
  const found = existsSync(PATH)
  if (!found && process.env.CI) throw new Error(`no Chromium at ${PATH}; set CHROMIUM_PATH`)
  describe.skipIf(!found)(found ? name : `${name} (no Chromium at ${PATH})`, suite)
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: PATH, args: QUIET })
}
