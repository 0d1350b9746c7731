// Keeps citations of papers that are not there, until they arrive.
// @param citations {List<Map>} each with from, a paper's id, and to, the missing paper's id
UNWIND $citations AS citation
MATCH (a:Paper {id: citation.from})
MERGE (m:MissingPaper {id: citation.to})
CREATE (a)-[:AWAITS]->(m)
