import { describe } from 'vitest'
import { openMemoryGraph } from '../support/open-test-graph.ts'
import { lineageSuite } from './lineage-suite.ts'

describe('lineage of the embedded engine', () => lineageSuite(openMemoryGraph))
