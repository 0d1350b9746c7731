import { describe } from 'vitest'
import { openMemoryGraph } from '../support/open-test-graph.ts'
import { changingSuite } from './changing-suite.ts'

describe('lists that change of the embedded engine', () => changingSuite(openMemoryGraph))
