// Citations between papers that are there.
// @param ids {List<String>} ids of citing papers
// @returns by {String} the citing paper's id
// @returns to {String} the cited paper's id
// @returns properties {Map} the citation's source
MATCH (p:Paper)-[r:CITES]->(q:Paper)
WHERE p.id IN $ids
RETURN p.id AS by, q.id AS to, properties(r) AS properties
ORDER BY by, to
