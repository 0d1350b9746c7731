// Adds what papers do with entities, one edge a relation; mentions are added by create-mentions.
// @param edges {List<Map>} each with paper, entity, type and properties
UNWIND $edges AS edge
MATCH (p:Paper {id: edge.paper})
MATCH (e:Entity {id: edge.entity})
FOREACH (_ IN CASE WHEN edge.type = 'INTRODUCES' THEN [1] ELSE [] END |
  CREATE (p)-[r:INTRODUCES]->(e)
  SET r = edge.properties)
FOREACH (_ IN CASE WHEN edge.type = 'EVALUATES_ON' THEN [1] ELSE [] END |
  CREATE (p)-[r:EVALUATES_ON]->(e)
  SET r = edge.properties)
FOREACH (_ IN CASE WHEN edge.type = 'USES' THEN [1] ELSE [] END |
  CREATE (p)-[r:USES]->(e)
  SET r = edge.properties)
FOREACH (_ IN CASE WHEN edge.type = 'COMPARES_TO' THEN [1] ELSE [] END |
  CREATE (p)-[r:COMPARES_TO]->(e)
  SET r = edge.properties)
FOREACH (_ IN CASE WHEN edge.type = 'ADDRESSES' THEN [1] ELSE [] END |
  CREATE (p)-[r:ADDRESSES]->(e)
  SET r = edge.properties)
FOREACH (_ IN CASE WHEN edge.type = 'STUDIES' THEN [1] ELSE [] END |
  CREATE (p)-[r:STUDIES]->(e)
  SET r = edge.properties)
