import { type Browser, chromium } from 'playwright-core'

/** Where the browser is. */
export const BROWSER_PATH = process.env.CHROMIUM_PATH || '/usr/bin/chromium'

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

/** A real Chromium, which draws WebGL in software. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: BROWSER_PATH, args: QUIET })
}
