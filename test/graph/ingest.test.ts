import { describe } from 'vitest'
import { openMemoryGraph } from '../support/open-test-graph.ts'
import { ingestSuite } from './ingest-suite.ts'

describe('ingesting into the embedded engine', () => ingestSuite(openMemoryGraph))
