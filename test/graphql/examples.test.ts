import { describe } from 'vitest'
import { openMemoryGraph } from '../support/open-test-graph.ts'
import { examplesSuite } from './examples-suite.ts'

describe('worked examples on the embedded engine', () => examplesSuite(openMemoryGraph))
