// Removes the claims of some papers.
// @param ids {List<String>} paper ids
MATCH (p:Paper)-[:STATES]->(c:Claim)
WHERE p.id IN $ids
DETACH DELETE c
