// What papers say of the evaluation of some methods on some datasets, from each method on.
// @param methods {List<String>} entity ids
// @param datasets {List<String>} entity ids
// @param asOf {String} what dates of papers are compared to, or null for papers of any date and of none
// @returns method {String} id of a method that some paper says it of
// @returns dataset {String} id of the dataset
// @returns assertion {String} how it is said
// @returns papers {Integer} number of papers that say so
UNWIND $methods AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:EVALUATED_ON]->(other:Entity)
  WHERE other.id IN $datasets
  MATCH (p:Paper {id: r.paper})
  WHERE $asOf IS NULL OR p.published <= $asOf
  RETURN other.id AS dataset, r.assertion AS assertion, count(r) AS papers
}
RETURN e.id AS method, dataset, assertion, papers
ORDER BY method, dataset, assertion
