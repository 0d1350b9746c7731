// Methods, datasets and concepts by id.
// @param ids {List<String>} entity ids
// @returns entity {Map} id, name, aliases, kind and support of an entity that is there
// @light a page of ids bounds what is read
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e {.id, .name, .aliases, .kind, .support} AS entity
ORDER BY id
