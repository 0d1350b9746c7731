// Ids of all entities.
// @returns id {String} an entity's id
MATCH (e:Entity)
RETURN e.id AS id
ORDER BY id
