// Keeps the citations of papers that are about to go, until they arrive again.
// @param ids {List<String>} ids of papers that are about to go
MATCH (b:Paper)<-[:CITES]-(a:Paper)
WHERE b.id IN $ids
MERGE (m:MissingPaper {id: b.id})
CREATE (a)-[:AWAITS]->(m)
