import { describe } from 'vitest'
import { openMemoryGraph } from '../support/open-test-graph.ts'
import { writeSuite } from './write-suite.ts'

describe('writing papers to the embedded engine', () => writeSuite(openMemoryGraph))
