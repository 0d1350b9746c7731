import { openMemoryGraph } from '../support/open-test-graph.ts'
import { companySuite } from './company-suite.ts'

companySuite(openMemoryGraph)
