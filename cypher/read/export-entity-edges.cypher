// What papers say of entities towards each other.
// @param ids {List<String>} paper ids
// @returns by {String} the paper's id
// @returns edge {String} the relation
// @returns from {String} an entity's id
// @returns to {String} an entity's id
// @returns properties {Map} evidence
MATCH (p:Paper)-[:MENTIONS]->(a:Entity)-[r:EVALUATED_ON|APPLIED_TO|BASED_ON|OUTPERFORMS]->(b:Entity)
WHERE p.id IN $ids AND r.paper = p.id
RETURN p.id AS by, type(r) AS edge, a.id AS from, b.id AS to, properties(r) AS properties
ORDER BY by, edge, from, to, r.assertion
