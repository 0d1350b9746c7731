// Claims of papers with the entities they are about.
// @param ids {List<String>} paper ids
// @returns by {String} the paper's id
// @returns properties {Map} text, field, start, end, value, number, unit and direction
// @returns method {String} a method's id or null
// @returns dataset {String} a dataset's id or null
// @returns metric {String} a metric's id or null
MATCH (p:Paper)-[:STATES]->(c:Claim)
WHERE p.id IN $ids
RETURN p.id AS by,
  c {.text, .field, .start, .end, .value, .number, .unit, .direction} AS properties,
  head([(c)-[:ABOUT]->(e:Entity) | e.id]) AS method,
  head([(c)-[:ON]->(e:Entity) | e.id]) AS dataset,
  head([(c)-[:MEASURED_BY]->(e:Entity) | e.id]) AS metric
ORDER BY by, c.id
