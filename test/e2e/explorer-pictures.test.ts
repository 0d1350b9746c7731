import { join } from 'node:path'
import { expect, test } from 'vitest'
import { describeExplorer, PHONE } from '../support/explorer.ts'
import { SCREENS } from '../support/explorer-screens.ts'

/** Where pictures go, if anywhere: `PAPERGRAPH_PICTURES=folder npx vitest run test/e2e/explorer-pictures.test.ts`. */
const FOLDER = process.env.PAPERGRAPH_PICTURES

const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  phone: { ...PHONE, colorScheme: 'light' },
} as const

describeExplorer('pictures of the explorer', (explorer) => {
  test.each(Object.entries(LOOKS))('no two screens look the same in %s', async (look, options) => {
    await using visit = await explorer.visit(options)
    const pictures = new Set<string>()
    for (const [screen, path] of Object.entries(SCREENS)) {
      await visit.open(path)
      const file = FOLDER === undefined ? {} : { path: join(FOLDER, `${screen}-${look}.png`) }
      pictures.add((await visit.page.screenshot({ ...file, animations: 'disabled' })).toString('base64'))
    }
    expect(pictures.size).toBe(Object.keys(SCREENS).length)
  })
})
