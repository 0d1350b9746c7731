import { describe } from 'vitest'
import { openMemoryGraph } from '../support/open-test-graph.ts'
import { costSuite } from './cost-suite.ts'

describe('cost of the embedded engine', () => costSuite(openMemoryGraph))
