import type { Browser, Page } from 'playwright-core'

/** What a drawing holds, and the milliseconds from frame to frame while something moves, by what moves. */
interface DrawingFrames {
  readonly nodes: number
  readonly edges: number
  readonly moves: Readonly<Record<string, readonly number[]>>
}

/** Up to how long a view is waited for, in milliseconds. */
const PATIENCE = 120_000
const MOVES = 60

/** Opens a view of the graph screen, and takes the time of its frames: while nodes find their places, and by the mouse. */
export async function measureDrawing(browser: Browser, url: string): Promise<DrawingFrames> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } })
  page.setDefaultTimeout(PATIENCE)
  await page.goto(url)
  const canvas = page.locator('.graph-canvas')
  await canvas.locator('canvas').first().waitFor()
  const layout = await framesOf(page, () => page.locator('.graph-canvas[data-layout=done]').waitFor())
  const [, nodes, edges] =
    /([\d,]+) nodes and ([\d,]+) relations/.exec((await canvas.getAttribute('aria-label')) ?? '') ?? []
  await canvas.scrollIntoViewIfNeeded()
  const { x = 0, y = 0, width = 0, height = 0 } = (await canvas.boundingBox()) ?? {}
  const middle = { x: x + width / 2, y: y + height / 2 }
  const wander = async (): Promise<void> => {
    for (let step = 0; step < MOVES; step++) {
      const angle = (step / MOVES) * 2 * Math.PI
      await page.mouse.move(middle.x + 120 * Math.cos(angle), middle.y + 120 * Math.sin(angle))
    }
  }
  await page.mouse.move(middle.x, middle.y)
  const pointing = await framesOf(page, wander)
  await page.mouse.move(middle.x, middle.y)
  await page.mouse.down()
  const dragging = await framesOf(page, wander)
  await page.mouse.up()
  await page.close()
  return {
    nodes: numberOf(nodes),
    edges: numberOf(edges),
    moves: {
      'while nodes find their places': layout,
      'while pointing at nodes': pointing,
      'while dragging': dragging,
    },
  }
}

async function framesOf(page: Page, work: () => Promise<void>): Promise<number[]> {
  await page.evaluate(`{
    const frames = (window.frames_ = { times: [], over: false })
    const note = (time) => { frames.times.push(time); if (!frames.over) requestAnimationFrame(note) }
    requestAnimationFrame(note)
  }`)
  await work()
  const times = await page.evaluate<number[]>('{ frames_.over = true; frames_.times }')
  return times.slice(1).map((time, at) => time - (times[at] ?? time))
}

function numberOf(text: string | undefined): number {
  return Number((text ?? '').replaceAll(',', ''))
}
