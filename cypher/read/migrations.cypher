// Schema versions recorded in the graph.
// @returns version {Integer} a migration's version
MATCH (m:Migration)
RETURN m.version AS version
ORDER BY version
