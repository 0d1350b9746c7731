import { describe } from 'vitest'
import { openMemoryGraph } from '../support/open-test-graph.ts'
import { refusalsSuite } from './refusals-suite.ts'

describe('refusals over the embedded engine', () => refusalsSuite(openMemoryGraph))
