// Adds what claims are about, on and measured by, one edge an entity.
// @param edges {List<Map>} each with claim, entity and type
UNWIND $edges AS edge
MATCH (c:Claim {id: edge.claim})
MATCH (e:Entity {id: edge.entity})
FOREACH (_ IN CASE WHEN edge.type = 'ABOUT' THEN [1] ELSE [] END | CREATE (c)-[:ABOUT]->(e))
FOREACH (_ IN CASE WHEN edge.type = 'ON' THEN [1] ELSE [] END | CREATE (c)-[:ON]->(e))
FOREACH (_ IN CASE WHEN edge.type = 'MEASURED_BY' THEN [1] ELSE [] END | CREATE (c)-[:MEASURED_BY]->(e))
