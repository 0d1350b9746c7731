// Where papers print names that were not understood.
// @param ids {List<String>} paper ids
// @returns by {String} the paper's id
// @returns to {String} the name's id
// @returns properties {Map} evidence
MATCH (p:Paper)-[r:PRINTS]->(u:UnknownName)
WHERE p.id IN $ids
RETURN p.id AS by, u.id AS to, properties(r) AS properties
ORDER BY by, to
