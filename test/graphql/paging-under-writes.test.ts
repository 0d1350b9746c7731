import { describe } from 'vitest'
import { openMemoryGraph } from '../support/open-test-graph.ts'
import { pagingUnderWritesSuite } from './paging-under-writes-suite.ts'

describe('pages of the embedded engine while it is written to', () =>
  pagingUnderWritesSuite(openMemoryGraph, 3))
