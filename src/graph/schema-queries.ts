import { z } from 'zod'
import { defineQuery } from './query.ts'

export const appliedMigrations = defineQuery(
  'read/migrations',
  z.object({}),
  z.object({ version: z.number() }),
)

export const recordMigration = defineQuery(
  'write/record-migration',
  z.object({ version: z.number(), name: z.string() }),
  z.never(),
)
