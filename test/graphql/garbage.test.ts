import { describe } from 'vitest'
import { openMemoryGraph } from '../support/open-test-graph.ts'
import { garbageSuite } from './garbage-suite.ts'

describe('garbage over the embedded engine', () => garbageSuite(openMemoryGraph))
