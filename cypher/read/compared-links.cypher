// What some methods are said to be evaluated on, applied to, based on and better than, what most papers say first.
// @param ids {List<String>} ids of methods
// @param datasets {List<String>} ids of the only datasets wanted, or null for any
// @param asOf {String} what dates of papers are compared to, or null for papers of any date and of none
// @param limit {Integer} most entities a method and relation
// @returns parent {String} id of the method
// @returns type {String} the relation
// @returns entity {Map} id, name, aliases, kind and support of what it is related to
// @returns assertion {String} how it is said
// @returns papers {Integer} number of papers that say so
// @bound each link of a method is read once; papers are looked up only where dates are compared
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:EVALUATED_ON|APPLIED_TO|BASED_ON|OUTPERFORMS]->(other)
  WHERE ($datasets IS NULL OR type(r) <> 'EVALUATED_ON' OR other.id IN $datasets)
    AND ($asOf IS NULL OR EXISTS { MATCH (p:Paper {id: r.paper}) WHERE p.published <= $asOf })
  WITH type(r) AS type, other, r.assertion AS assertion, count(r) AS papers
  ORDER BY papers DESC, other.id, assertion
  WITH type, collect({other: other.id, assertion: assertion, papers: papers}) AS links
  UNWIND links[..$limit] AS link
  RETURN type, link
}
MATCH (other:Entity {id: link.other})
RETURN e.id AS parent, type, other {.id, .name, .aliases, .kind, .support} AS entity,
  link.assertion AS assertion, link.papers AS papers
ORDER BY parent, type, papers DESC, entity.id, assertion
