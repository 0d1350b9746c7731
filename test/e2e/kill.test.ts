import { join } from 'node:path'
import { describe } from 'vitest'
import { openGraph } from '../../src/graph/open.ts'
import { killSuite } from './kill-suite.ts'

describe('the embedded engine', () =>
  killSuite(async (folder) => {
    const url = `file:${join(folder, 'graph.grafeo')}`
    const open = () => openGraph(url, { username: 'neo4j', password: null, database: 'neo4j' })
    return { url, env: {}, open }
  }))
