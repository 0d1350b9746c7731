import { describe } from 'vitest'
import { openMemoryGraph } from '../support/open-test-graph.ts'
import { overlapSuite } from './overlap-suite.ts'

describe('overlap of the embedded engine', () => overlapSuite(openMemoryGraph))
