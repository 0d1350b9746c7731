import type { Browser, Response } from 'playwright-core'

/** How a screen came to be there. Times are in milliseconds from the beginning of the navigation. */
export interface ScreenLoad {
  /** First contentful paint. */
  readonly firstPaint: number
  /** Largest contentful paint. */
  readonly largestPaint: number
  /** Cumulative layout shift. */
  readonly shift: number
  /** Bytes of script, as they were sent. */
  readonly script: number
  /** Bytes of all answers, as they were sent. */
  readonly bytes: number
  readonly requests: number
}

/** What a browser runs on. */
export interface Conditions {
  /** How many times as slow the processor is. */
  readonly slowdown: number
  /** From a request to the first byte of its answer, in milliseconds. */
  readonly latency: number
  /** -1 for as many as there can be. */
  readonly bytesPerSecond: number
}

/** This machine. */
export const FAST: Conditions = { slowdown: 1, latency: 0, bytesPerSecond: -1 }
/** What Lighthouse takes for a phone: `throttling.mobileSlow4G` in its constants. */
export const SLOW: Conditions = { slowdown: 4, latency: 150, bytesPerSecond: 1_638_400 / 8 }

/** Opens a screen in a browser that keeps nothing, until all it asks for is there. */
export async function loadScreen(browser: Browser, url: string, conditions: Conditions): Promise<ScreenLoad> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const { slowdown, latency, bytesPerSecond } = conditions
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  })
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.locator('main h1').first().waitFor({ state: 'attached' })
  await page.locator('.loading, [aria-busy=true]').first().waitFor({ state: 'detached' })
  const paints = await page.evaluate<Pick<ScreenLoad, 'firstPaint' | 'largestPaint' | 'shift'>>(PAINTS)
  const sizes = await Promise.all(
    responses.map(async (response) => ({
      script: response.request().resourceType() === 'script',
      bytes: (await response.request().sizes()).responseBodySize,
    })),
  )
  await context.close()
  const sum = (of: typeof sizes): number => of.reduce((total, { bytes }) => total + bytes, 0)
  return {
    ...paints,
    script: sum(sizes.filter(({ script }) => script)),
    bytes: sum(sizes),
    requests: responses.length,
  }
}

/** Reads what the browser has noted of a page. */
const PAINTS = `new Promise((resolve) => {
  const [first] = performance.getEntriesByName('first-contentful-paint')
  let largest = 0
  let shift = 0
  new PerformanceObserver((list) => { largest = list.getEntries().at(-1).startTime })
    .observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) shift += entry.value })
    .observe({ type: 'layout-shift', buffered: true })
  setTimeout(() => resolve({ firstPaint: first.startTime, largestPaint: largest, shift }), 200)
})`
