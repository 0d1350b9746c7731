import { describe } from 'vitest'
import { openMemoryGraph } from '../support/open-test-graph.ts'
import { statsSuite } from './stats-suite.ts'

describe('statistics of the embedded engine', () => statsSuite(openMemoryGraph))
