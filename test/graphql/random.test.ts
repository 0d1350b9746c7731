import { describe } from 'vitest'
import { openMemoryGraph } from '../support/open-test-graph.ts'
import { randomSuite } from './random-suite.ts'

describe('an invented graph in the embedded engine', () => randomSuite(openMemoryGraph))
