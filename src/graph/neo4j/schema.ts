import type { Session } from 'neo4j-driver'
import { pendingMigrations } from '../migrations.ts'
import { appliedMigrations, recordMigration } from '../schema-queries.ts'
import { toDriver } from './values.ts'

/** Applies what is missing of the schema, records it and waits until the indexes answer. */
export async function migrate(session: Session): Promise<void> {
  const { records } = await session.run(appliedMigrations.text)
  const applied = records.map((record) => appliedMigrations.row.parse(record.toObject()).version)
  const pending = pendingMigrations(applied)
  for (const { version, name, statement } of pending) {
    // Neo4j refuses schema and data changes in one transaction.
    await session.run(statement)
    await session.run(recordMigration.text, { version: toDriver(version), name })
  }
  if (pending.length > 0) await session.run('CALL db.awaitIndexes(60)')
}
