import { describe } from 'vitest'
import { openMemoryGraph } from '../support/open-test-graph.ts'
import { answersSuite } from './answers-suite.ts'

describe('answers from the embedded engine', () => answersSuite(openMemoryGraph))
