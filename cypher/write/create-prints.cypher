// Adds where papers print names that were not understood.
// @param edges {List<Map>} each with paper, unknown and properties
UNWIND $edges AS edge
MATCH (p:Paper {id: edge.paper})
MATCH (u:UnknownName {id: edge.unknown})
CREATE (p)-[r:PRINTS]->(u)
SET r = edge.properties
