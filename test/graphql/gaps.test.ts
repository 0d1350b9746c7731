import { describe } from 'vitest'
import { openMemoryGraph } from '../support/open-test-graph.ts'
import { gapsSuite } from './gaps-suite.ts'

describe('gaps of the embedded engine', () => gapsSuite(openMemoryGraph))
