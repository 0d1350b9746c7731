// For each paper its claims, in the order of the text.
// @param ids {List<String>} paper ids
// @param limit {Integer} most claims a paper
// @returns parent {String} paper id
// @returns claim {Map} id, text, field, start, end, value, number, unit and direction
// @returns method {String} id of the method it is about, or null
// @returns dataset {String} id of the dataset it was measured on, or null
// @returns metric {String} id of its metric, or null
// @light a page of ids bounds what is read
UNWIND $ids AS id
MATCH (p:Paper {id: id})
CALL (p) {
  MATCH (p)-[:STATES]->(c:Claim)
  WITH c
  ORDER BY c.field DESC, c.start, c.id
  LIMIT $limit
  RETURN c, head([(c)-[:ABOUT]->(e:Entity) | e.id]) AS method,
    head([(c)-[:ON]->(e:Entity) | e.id]) AS dataset, head([(c)-[:MEASURED_BY]->(e:Entity) | e.id]) AS metric
}
RETURN p.id AS parent,
  c {.id, .text, .field, .start, .end, .value, .number, .unit, .direction} AS claim,
  method, dataset, metric
ORDER BY parent, claim.field DESC, claim.start, claim.id
