// Adds what papers say of entities towards each other, one edge a paper and relation.
// @param edges {List<Map>} each with from, to, type and properties, the paper among them
UNWIND $edges AS edge
MATCH (a:Entity {id: edge.from})
MATCH (b:Entity {id: edge.to})
FOREACH (_ IN CASE WHEN edge.type = 'EVALUATED_ON' THEN [1] ELSE [] END |
  CREATE (a)-[r:EVALUATED_ON]->(b)
  SET r = edge.properties)
FOREACH (_ IN CASE WHEN edge.type = 'APPLIED_TO' THEN [1] ELSE [] END |
  CREATE (a)-[r:APPLIED_TO]->(b)
  SET r = edge.properties)
FOREACH (_ IN CASE WHEN edge.type = 'BASED_ON' THEN [1] ELSE [] END |
  CREATE (a)-[r:BASED_ON]->(b)
  SET r = edge.properties)
FOREACH (_ IN CASE WHEN edge.type = 'OUTPERFORMS' THEN [1] ELSE [] END |
  CREATE (a)-[r:OUTPERFORMS]->(b)
  SET r = edge.properties)
