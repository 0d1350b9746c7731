// Names that were not understood, by id.
// @param ids {List<String>} ids of names
// @returns unknown {Map} id, name, aliases and support
// @light a page of ids bounds what is read
UNWIND $ids AS id
MATCH (u:UnknownName {id: id})
RETURN u {.id, .name, .aliases, .support} AS unknown
ORDER BY unknown.id
