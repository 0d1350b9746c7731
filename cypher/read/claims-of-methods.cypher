// For each of some methods the results that papers print for it, the newest first.
// @param ids {List<String>} ids of methods
// @param datasets {List<String>} ids of the only datasets wanted, or null for any and none
// @param asOf {String} what dates of papers are compared to, or null for papers of any date and of none
// @param limit {Integer} most claims a method
// @returns parent {String} id of the method
// @returns claim {Map} id, text, field, start, end, value, number, unit and direction
// @returns paper {String} id of the paper that states it
// @returns published {String} its date, or empty
// @returns dataset {String} id of the dataset it was measured on, or null
// @returns metric {String} id of its metric, or null
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[:ABOUT]-(c:Claim)<-[:STATES]-(p:Paper)
  WHERE $asOf IS NULL OR p.published <= $asOf
  WITH c, p, head([(c)-[:ON]->(d:Entity) | d.id]) AS dataset
  WHERE $datasets IS NULL OR dataset IN $datasets
  WITH c, p, dataset
  ORDER BY coalesce(p.published, '') DESC, c.id
  LIMIT $limit
  RETURN c, p, dataset, head([(c)-[:MEASURED_BY]->(m:Entity) | m.id]) AS metric
}
RETURN e.id AS parent,
  c {.id, .text, .field, .start, .end, .value, .number, .unit, .direction} AS claim,
  p.id AS paper, coalesce(p.published, '') AS published, dataset, metric
ORDER BY parent, published DESC, claim.id
