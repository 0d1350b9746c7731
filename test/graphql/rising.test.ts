import { describe } from 'vitest'
import { openMemoryGraph } from '../support/open-test-graph.ts'
import { risingSuite } from './rising-suite.ts'

describe('rising of the embedded engine', () => risingSuite(openMemoryGraph))
