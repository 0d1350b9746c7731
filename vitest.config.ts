import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/support/longest-first.ts'

const NEEDS_NEO4J = 'test/**/*.neo4j.test.ts'
const STARTS_SERVERS = ['test/**/*.docker.test.ts', 'test/e2e/neo4j-*.test.ts']
/** Importing all of the program and its models takes longer than most files of tests: a worker does it once. */
const SHARED_MODULES = { isolate: false }

export default defineConfig({
  // Vite takes the module build of graphql, and packages that Node loads take the other: types of one are none to it.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // Two suites at once, each on models that take all cores, may be slow.
    testTimeout: 90_000,
    hookTimeout: 180_000,
    env: { TZ: 'UTC' },
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [NEEDS_NEO4J, ...STARTS_SERVERS],
          ...SHARED_MODULES,
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'neo4j',
          include: [NEEDS_NEO4J],
          globalSetup: ['test/support/neo4j-setup.ts'],
          ...SHARED_MODULES,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'servers',
          include: STARTS_SERVERS,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
