// Finds the entities whose support a write changed after a revision.
CREATE INDEX index_entity_changed IF NOT EXISTS FOR (e:Entity) ON (e.changed)
