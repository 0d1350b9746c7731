import { describe } from 'vitest'
import { openMemoryGraph } from '../support/open-test-graph.ts'
import { deferSuite } from './defer-suite.ts'

describe('answers in parts of the embedded engine', () => deferSuite(openMemoryGraph))
