// Claims by id.
// @param ids {List<String>} claim ids
// @returns claim {Map} id, text, field, start, end, value, number, unit and direction
// @returns paper {String} id of the paper that states it
// @returns method {String} id of the method it is about, or null
// @returns dataset {String} id of the dataset it was measured on, or null
// @returns metric {String} id of its metric, or null
// @light a page of ids bounds what is read
UNWIND $ids AS id
MATCH (c:Claim {id: id})<-[:STATES]-(p:Paper)
RETURN c {.id, .text, .field, .start, .end, .value, .number, .unit, .direction} AS claim,
  p.id AS paper, head([(c)-[:ABOUT]->(e:Entity) | e.id]) AS method,
  head([(c)-[:ON]->(e:Entity) | e.id]) AS dataset, head([(c)-[:MEASURED_BY]->(e:Entity) | e.id]) AS metric
ORDER BY claim.id
