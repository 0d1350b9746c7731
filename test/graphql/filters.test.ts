import { describe } from 'vitest'
import { openMemoryGraph } from '../support/open-test-graph.ts'
import { filtersSuite } from './filters-suite.ts'

describe('gaps of the embedded engine', () => filtersSuite(openMemoryGraph, 150))
