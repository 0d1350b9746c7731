import { describe } from 'vitest'
import { openMemoryGraph } from '../support/open-test-graph.ts'
import { comparisonSuite } from './comparison-suite.ts'

describe('comparison of the embedded engine', () => comparisonSuite(openMemoryGraph))
