import type { Server } from 'node:http'

/** Listens on any free port of loopback and prints where, which is what `serveNode` waits for. */
export function listenAndPrint(server: Server, path: string): void {
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    if (typeof address === 'object') console.log(`http://127.0.0.1:${address?.port}${path}`)
  })
}
