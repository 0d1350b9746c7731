// Records that a migration was applied.
// @param version {Integer} its version
// @param name {String} its name
MERGE (m:Migration {version: $version})
SET m.name = $name
