// Turns the citations that waited for papers into edges.
// @param ids {List<String>} ids of papers that have arrived
MATCH (a:Paper)-[:AWAITS]->(m:MissingPaper)
WHERE m.id IN $ids
MATCH (b:Paper {id: m.id})
CREATE (a)-[:CITES {source: 'record'}]->(b)
