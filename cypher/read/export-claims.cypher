// Claims of papers with the entities they are about.
// @param ids {List<String>} paper ids
// @returns by {String} the paper's id
// @returns properties {Map} text, field, start, end, value, number, unit and direction
// @returns method {String} a method's id or null
// @returns dataset {String} a dataset's id or null
// @returns metric {String} a metric's id or null
MATCH (p:Paper)-[:STATES]->(c:Claim)
WHERE p.id IN $ids
OPTIONAL MATCH (c)-[:ABOUT]->(method:Entity)
OPTIONAL MATCH (c)-[:ON]->(dataset:Entity)
OPTIONAL MATCH (c)-[:MEASURED_BY]->(metric:Entity)
RETURN p.id AS by,
  c {.text, .field, .start, .end, .value, .number, .unit, .direction} AS properties,
  method.id AS method,
  dataset.id AS dataset,
  metric.id AS metric
ORDER BY by, c.id
