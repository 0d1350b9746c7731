import type { GrafeoDB } from '@grafeo-db/js'
import type { Migration } from '../migrations.ts'
import { pendingMigrations } from '../migrations.ts'
import { appliedMigrations, recordMigration } from '../schema-queries.ts'

// Grafeo keeps its own text indexes, one property each, and has no FULLTEXT statement.
const TEXT_INDEXES: Readonly<Record<string, readonly [label: string, property: string]>> = {
  fulltext_paper_terms: ['Paper', 'terms'],
  fulltext_entity_terms: ['Entity', 'terms'],
  fulltext_entity_forms: ['Entity', 'formKeys'],
}

// A uniqueness constraint alone gives Grafeo nothing to look up by.
const INDEXES: Readonly<Record<string, string>> = {
  unique_paper_id: 'CREATE INDEX index_paper_id IF NOT EXISTS FOR (n:Paper) ON (n.id)',
  unique_entity_id: 'CREATE INDEX index_entity_id IF NOT EXISTS FOR (n:Entity) ON (n.id)',
  unique_claim_id: 'CREATE INDEX index_claim_id IF NOT EXISTS FOR (n:Claim) ON (n.id)',
  unique_missing_paper_id: 'CREATE INDEX index_missing_paper_id IF NOT EXISTS FOR (n:MissingPaper) ON (n.id)',
  unique_writer_lock_id: 'CREATE INDEX index_writer_lock_id IF NOT EXISTS FOR (n:WriterLock) ON (n.id)',
  unique_ingest_run_first_revision:
    'CREATE INDEX index_ingest_run_first_revision IF NOT EXISTS FOR (n:IngestRun) ON (n.firstRevision)',
  unique_unknown_name_id: 'CREATE INDEX index_unknown_name_id IF NOT EXISTS FOR (n:UnknownName) ON (n.id)',
}

/** Applies what is missing of the schema and records it. */
export async function migrate(db: GrafeoDB): Promise<void> {
  const rows = (await db.executeCypher(appliedMigrations.text)).toArray()
  const applied = rows.map((row) => appliedMigrations.row.parse(row).version)
  for (const migration of pendingMigrations(applied)) {
    await apply(db, migration)
    await db.executeCypher(recordMigration.text, { version: migration.version, name: migration.name })
  }
}

async function apply(db: GrafeoDB, { name, statement }: Migration): Promise<void> {
  const textIndex = TEXT_INDEXES[name]
  if (textIndex !== undefined) {
    const [label, property] = textIndex
    await db.createTextIndex(label, property, { tokenizer: 'standard', stopWords: [] })
    return
  }
  await db.executeCypher(statement)
  const index = INDEXES[name]
  if (index !== undefined) await db.executeCypher(index)
}
