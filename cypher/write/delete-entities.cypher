// Removes entities that no paper supports any more.
// @param ids {List<String>} entity ids
MATCH (e:Entity)
WHERE e.id IN $ids
DETACH DELETE e
