import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { globSync } from 'tinyglobby'

/** Where `npm run build` puts the explorer, whether this runs from src/ or from dist/. */
const BUILT = new URL('../../../dist/web/', import.meta.url)
const INDEX = 'index.html'
/** The list of screens, by the first part of their paths; written by the build. */
const SCREENS = 'screens.json'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** A file as it is sent. */
export interface ExplorerFile {
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly gzipped: Uint8Array<ArrayBuffer>
  /** Changes with the content, quotes included. */
  readonly tag: string
  /** Whether its name changes with its content, so that it never has to be asked for again. */
  readonly hashed: boolean
}

/** The explorer's file for a path of a URL, such as `/assets/x.js` or the path of a screen; null where there is none. */
export type Explorer = (path: string) => ExplorerFile | null

/**
 * Reads the built explorer into memory; null where it was not built.
 * @param graphiql whether the server answers browsers with GraphiQL, to which screens link only then.
 */
export function readExplorer(graphiql: boolean, folder = BUILT): Explorer | null {
  if (!existsSync(new URL(INDEX, folder))) return null
  const names = globSync('**/*', { cwd: fileURLToPath(folder) }).filter((name) => extname(name) in TYPES)
  const files = new Map(names.map((name) => [`/${name}`, readFile(name, folder, graphiql)]))
  const screens: readonly string[] = JSON.parse(readFileSync(new URL(SCREENS, folder), 'utf8'))
  return (path) => {
    const [, first = ''] = path.split('/')
    const name = path === '/' || screens.includes(first) ? `/${INDEX}` : path
    return files.get(name) ?? null
  }
}

function readFile(name: string, folder: URL, graphiql: boolean): ExplorerFile {
  const read = readFileSync(new URL(name, folder))
  const bytes = name === INDEX && !graphiql ? withoutGraphiql(read) : new Uint8Array(read)
  return {
    type: TYPES[extname(name)] ?? 'application/octet-stream',
    bytes,
    gzipped: new Uint8Array(gzipSync(bytes)),
    tag: `"${createHash('sha256').update(bytes).digest('base64url')}"`,
    hashed: name.startsWith('assets/'),
  }
}

function withoutGraphiql(index: Buffer): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(index.toString('utf8').replace(' data-graphiql', ''))
}
