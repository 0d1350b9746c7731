// What papers say of entities.
// @param ids {List<String>} paper ids
// @returns by {String} the paper's id
// @returns edge {String} the relation
// @returns to {String} the entity's id
// @returns properties {Map} evidence and, of mentions, how the paper names the entity
MATCH (p:Paper)-[r]->(e:Entity)
WHERE p.id IN $ids
RETURN p.id AS by, type(r) AS edge, e.id AS to, properties(r) AS properties
ORDER BY by, edge, to, r.assertion
