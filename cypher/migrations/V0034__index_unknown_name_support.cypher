// Reads the names that were not understood in the order of their support.
CREATE INDEX index_unknown_name_support IF NOT EXISTS FOR (u:UnknownName) ON (u.support)
