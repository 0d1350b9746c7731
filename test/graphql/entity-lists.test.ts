import { describe } from 'vitest'
import { openMemoryGraph } from '../support/open-test-graph.ts'
import { entityListsSuite } from './entity-lists-suite.ts'

describe('lists of entities on the embedded engine', () => entityListsSuite(openMemoryGraph))
