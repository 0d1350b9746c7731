// Turns the citations that waited for papers into edges.
// @param ids {List<String>} ids of papers that have arrived
MATCH (m:MissingPaper)<-[:AWAITS]-(a:Paper)
WHERE m.id IN $ids
MATCH (b:Paper {id: m.id})
CREATE (a)-[:CITES {source: 'record'}]->(b)
