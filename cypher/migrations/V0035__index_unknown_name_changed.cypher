// Finds the names that were not understood whose support a write changed after a revision.
CREATE INDEX index_unknown_name_changed IF NOT EXISTS FOR (u:UnknownName) ON (u.changed)
