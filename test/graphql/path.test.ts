import { describe } from 'vitest'
import { openMemoryGraph } from '../support/open-test-graph.ts'
import { pathSuite } from './path-suite.ts'

describe('paths of the embedded engine', () => pathSuite(openMemoryGraph))
