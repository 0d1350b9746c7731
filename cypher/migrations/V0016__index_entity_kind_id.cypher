// Reads the entities of a kind in the order of their ids.
CREATE INDEX index_entity_kind_id IF NOT EXISTS FOR (e:Entity) ON (e.kind, e.id)
