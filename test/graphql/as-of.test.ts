import { describe } from 'vitest'
import { openMemoryGraph } from '../support/open-test-graph.ts'
import { asOfSuite } from './as-of-suite.ts'

describe('answers of the embedded engine as of a date', () => asOfSuite(openMemoryGraph))
