import { describe } from 'vitest'
import { openMemoryGraph } from '../support/open-test-graph.ts'
import { leaderboardSuite } from './leaderboard-suite.ts'

describe('leaderboard of the embedded engine', () => leaderboardSuite(openMemoryGraph))
