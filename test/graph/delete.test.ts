import { describe } from 'vitest'
import { openMemoryGraph } from '../support/open-test-graph.ts'
import { deleteSuite } from './delete-suite.ts'

describe('deleting papers from the embedded engine', () => deleteSuite(openMemoryGraph, 12))
