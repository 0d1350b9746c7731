// Names that were not understood, as the papers present determine them.
// @param ids {List<String>} ids of names
// @returns id {String} the name's id
// @returns properties {Map} its name, aliases and support
MATCH (u:UnknownName)
WHERE u.id IN $ids
RETURN u.id AS id, u {.name, .aliases, .support} AS properties
ORDER BY id
