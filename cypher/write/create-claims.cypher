// Adds claims with the edges from their papers; what they are about is added by create-claim-edges.
// @param claims {List<Map>} each with paper, id and properties
UNWIND $claims AS claim
MATCH (p:Paper {id: claim.paper})
CREATE (p)-[:STATES]->(c:Claim {id: claim.id})
SET c = claim.properties
