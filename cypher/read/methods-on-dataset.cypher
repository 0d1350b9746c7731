// Methods that papers speak of as evaluated on a dataset, or print a result for on it, those in most papers first.
// @param id {String} id of the dataset
// @param asOf {String} what dates of papers are compared to, or null for papers of any date and of none
// @param limit {Integer} most methods
// @returns entity {Map} id, name, aliases, kind and support of the method
// @returns papers {Integer} number of papers that do
// @bound each evaluation and claim on the dataset; papers of evaluations are looked up only where dates are compared
MATCH (d:Entity {id: $id})
CALL (d) {
  MATCH (d)<-[r:EVALUATED_ON]-(method)
  WHERE $asOf IS NULL OR EXISTS { MATCH (p:Paper {id: r.paper}) WHERE p.published <= $asOf }
  RETURN method, r.paper AS paper
  UNION ALL
  MATCH (d)<-[:ON]-(c:Claim)<-[:STATES]-(p:Paper)
  WHERE $asOf IS NULL OR p.published <= $asOf
  MATCH (c)-[:ABOUT]->(method)
  RETURN method, p.id AS paper
}
WITH method, count(DISTINCT paper) AS papers
ORDER BY papers DESC, method.id
LIMIT $limit
RETURN method {.id, .name, .aliases, .kind, .support} AS entity, papers
ORDER BY papers DESC, entity.id
