import { defineConfig, type Plugin } from 'vite'
import { SCREENS } from './screens.ts'

/** Tells the server which paths are those of screens. */
const screenList: Plugin = {
  name: 'screen-list',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'screens.json', source: JSON.stringify(SCREENS) })
  },
}

export default defineConfig({
  plugins: [screenList],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  logLevel: 'warn',
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // The first versions that know `light-dark()`.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // The policy of the pages lets nothing come from data: URLs.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
})
