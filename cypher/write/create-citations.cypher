// Links papers to papers they cite that are there.
// @param citations {List<Map>} each with from and to, paper ids
UNWIND $citations AS citation
MATCH (a:Paper {id: citation.from})
MATCH (b:Paper {id: citation.to})
CREATE (a)-[:CITES {source: 'record'}]->(b)
