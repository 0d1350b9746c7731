import { describe } from 'vitest'
import { openMemoryGraph } from '../support/open-test-graph.ts'
import { answerCacheSuite } from './answer-cache-suite.ts'

describe('kept answers of the embedded engine', () => answerCacheSuite(openMemoryGraph))
