// The words of names are read as they are written.
CREATE INDEX index_entity_revision IF NOT EXISTS FOR (n:Entity) ON (n.revision)
