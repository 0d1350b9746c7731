// What some methods are said to be evaluated on, applied to, based on and better than, what most papers say first.
// @param ids {List<String>} ids of methods
// @param types {List<String>} relations wanted
// @param datasets {List<String>} ids of the only datasets wanted, or null for any
// @param asOf {String} what dates of papers are compared to, or null for papers of any date and of none
// @param limit {Integer} most entities a method and relation
// @returns parent {String} id of the method
// @returns type {String} the relation
// @returns entity {Map} id, name, aliases, kind and support of what it is related to
// @returns assertion {String} how it is said
// @returns papers {Integer} number of papers that say so
UNWIND $ids AS id
UNWIND $types AS type
MATCH (e:Entity {id: id})
CALL (e, type) {
  MATCH (e)-[r:EVALUATED_ON|APPLIED_TO|BASED_ON|OUTPERFORMS]->(other:Entity)
  WHERE type(r) = type AND ($datasets IS NULL OR type <> 'EVALUATED_ON' OR other.id IN $datasets)
  MATCH (p:Paper {id: r.paper})
  WHERE $asOf IS NULL OR p.published <= $asOf
  WITH other, r.assertion AS assertion, count(DISTINCT p.id) AS papers
  ORDER BY papers DESC, other.id, assertion
  LIMIT $limit
  RETURN other {.id, .name, .aliases, .kind, .support} AS entity, assertion, papers
}
RETURN e.id AS parent, type, entity, assertion, papers
ORDER BY parent, type, papers DESC, entity.id, assertion
