// The terms of the entities that got other names in or after a write, in the order of writing.
// @param revision {Integer} number of the write that the page begins in
// @param id {String} id of the entity of that write that the page begins after, empty for all of it
// @param limit {Integer} most rows
// @returns revision {Integer} number of the write that the entity was written by
// @returns id {String} entity id
// @returns terms {String} terms of its name and aliases, each once
MATCH (e:Entity)
WHERE e.revision >= $revision AND (e.revision > $revision OR e.id > $id)
WITH e
ORDER BY e.revision, e.id
LIMIT $limit
RETURN e.revision AS revision, e.id AS id, e.terms AS terms
ORDER BY revision, id
