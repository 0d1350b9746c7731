import { describe } from 'vitest'
import { openMemoryGraph } from '../support/open-test-graph.ts'
import { companySuite } from './company-suite.ts'

describe('company of the embedded engine', () => companySuite(openMemoryGraph))
