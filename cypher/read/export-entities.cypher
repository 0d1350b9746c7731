// Entities as the papers present determine them.
// @param ids {List<String>} entity ids
// @returns id {String} the entity's id
// @returns properties {Map} its name, aliases, kind and support
MATCH (e:Entity)
WHERE e.id IN $ids
RETURN e.id AS id, e {.name, .aliases, .kind, .support} AS properties
ORDER BY id
