// Adds which entities papers mention.
// @param edges {List<Map>} each with paper, entity and properties
UNWIND $edges AS edge
MATCH (p:Paper {id: edge.paper})
MATCH (e:Entity {id: edge.entity})
CREATE (p)-[m:MENTIONS]->(e)
SET m = edge.properties
