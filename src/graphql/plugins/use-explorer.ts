import type { Plugin } from 'graphql-yoga'
import type { Explorer, ExplorerFile } from '../explorer/explorer-files.ts'

const ONE_YEAR = 'public, max-age=31536000, immutable'

/** Pages may load nothing from elsewhere, and run no script that is written into them. */
const POLICY = [
  "default-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ')

const NOT_BUILT =
  'The explorer is not there: it was not built. `npm run build` builds it. GraphQL is at /graphql.\n'

/** Serves the explorer: its files, and its page at the path of every screen. Without one, `/` says that it is missing. */
export function useExplorer(explorer: Explorer | null): Plugin {
  return {
    onRequest({ request, url, fetchAPI: { Response }, endResponse }) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return
      if (explorer === null) {
        if (url.pathname !== '/') return
        endResponse(new Response(NOT_BUILT, { status: 404, headers: { 'content-type': 'text/plain' } }))
        return
      }
      const file = explorer(url.pathname)
      if (file !== null) endResponse(respond(file, request, Response))
    },
  }
}

function respond(file: ExplorerFile, request: Request, Answer: typeof Response): Response {
  const headers = {
    'content-type': file.type,
    'cache-control': file.hashed ? ONE_YEAR : 'no-cache',
    etag: file.tag,
    vary: 'accept-encoding',
    'content-security-policy': POLICY,
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  }
  if (request.headers.get('if-none-match') === file.tag) return new Answer(null, { status: 304, headers })
  const gzip = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')
  const body = gzip ? file.gzipped : file.bytes
  return new Answer(request.method === 'HEAD' ? null : body, {
    headers: {
      ...headers,
      'content-length': String(body.length),
      ...(gzip ? { 'content-encoding': 'gzip' } : {}),
    },
  })
}
