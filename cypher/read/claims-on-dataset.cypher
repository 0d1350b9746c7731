// Results that papers print on a dataset, those of the newest papers first.
// @param id {String} id of the dataset
// @param metric {String} id of the only metric wanted, or null for any and none
// @param asOf {String} what dates of papers are compared to, or null for papers of any date and of none
// @param limit {Integer} most claims
// @returns claim {Map} id, text, field, start, end, value, number, unit and direction
// @returns paper {String} id of the paper that states it
// @returns published {String} its date, or empty
// @returns method {String} id of the method it is about, or null
// @returns metric {String} id of its metric, or null
MATCH (d:Entity {id: $id})<-[:ON]-(c:Claim)<-[:STATES]-(p:Paper)
WHERE $asOf IS NULL OR p.published <= $asOf
WITH c, p, head([(c)-[:MEASURED_BY]->(e:Entity) | e.id]) AS metric
WHERE $metric IS NULL OR metric = $metric
WITH c, p, metric
ORDER BY coalesce(p.published, '') DESC, c.id
LIMIT $limit
RETURN c {.id, .text, .field, .start, .end, .value, .number, .unit, .direction} AS claim,
  p.id AS paper, coalesce(p.published, '') AS published,
  head([(c)-[:ABOUT]->(e:Entity) | e.id]) AS method, metric
ORDER BY published DESC, claim.id
