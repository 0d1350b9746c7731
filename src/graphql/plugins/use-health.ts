import type { Plugin } from 'graphql-yoga'
import { appliedMigrations } from '../../graph/schema-queries.ts'
import { GraphError, type GraphStore } from '../../graph/store.ts'

/** Answers GET /health: 200 while the graph answers, 503 and the reason when it does not. */
export function useHealth(store: GraphStore, path = '/health'): Plugin {
  return {
    async onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname !== path) return
      const health = await check(store)
      const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' }
      const status = health.status === 'ok' ? 200 : 503
      endResponse(new fetchAPI.Response(`${JSON.stringify(health)}\n`, { status, headers }))
    },
  }
}

async function check(store: GraphStore) {
  try {
    await store.read(appliedMigrations, {})
    return { status: 'ok', engine: store.engine }
  } catch (error) {
    const reason = error instanceof GraphError ? error.message : 'The graph does not answer.'
    return { status: 'unavailable', engine: store.engine, reason }
  }
}
