// Reads the entities of a kind in the order of their support.
CREATE INDEX index_entity_kind_support IF NOT EXISTS FOR (e:Entity) ON (e.kind, e.support)
