// Adds claims with edges to their paper and to the entities they are about.
// @param claims {List<Map>} each with paper, id, properties, method, dataset and metric (ids or null)
UNWIND $claims AS claim
MATCH (p:Paper {id: claim.paper})
CREATE (p)-[:STATES]->(c:Claim {id: claim.id})
SET c = claim.properties
WITH c, claim
OPTIONAL MATCH (method:Entity {id: claim.method})
OPTIONAL MATCH (dataset:Entity {id: claim.dataset})
OPTIONAL MATCH (metric:Entity {id: claim.metric})
FOREACH (_ IN CASE WHEN method IS NULL THEN [] ELSE [1] END | CREATE (c)-[:ABOUT]->(method))
FOREACH (_ IN CASE WHEN dataset IS NULL THEN [] ELSE [1] END | CREATE (c)-[:ON]->(dataset))
FOREACH (_ IN CASE WHEN metric IS NULL THEN [] ELSE [1] END | CREATE (c)-[:MEASURED_BY]->(metric))
