// Methods, datasets and concepts by id.
// @param ids {List<String>} entity ids
// @returns parent {String} the id of one that is there
// @returns entity {Map} id, name, aliases, kind and support of it
// @light a page of ids bounds what is read
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS parent, e {.id, .name, .aliases, .kind, .support} AS entity
ORDER BY id
