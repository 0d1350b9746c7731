import { describe } from 'vitest'
import { openMemoryGraph } from '../support/open-test-graph.ts'
import { storeCallsSuite } from './store-calls-suite.ts'

describe('store calls of the embedded engine', () => storeCallsSuite(openMemoryGraph))
