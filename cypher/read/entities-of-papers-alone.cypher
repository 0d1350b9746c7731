// Entities that some papers mention and no other paper does.
// @param ids {List<String>} paper ids
// @returns id {String} entity id
MATCH (p:Paper)-[:MENTIONS]->(e:Entity)
WHERE p.id IN $ids
WITH e, count(p) AS papers
WHERE papers = e.support
RETURN e.id AS id
ORDER BY id
