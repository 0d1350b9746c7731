import { describe } from 'vitest'
import { openMemoryGraph } from '../support/open-test-graph.ts'
import { nodeSuite } from './node-suite.ts'

describe('nodes of the embedded engine', () => nodeSuite(openMemoryGraph))
