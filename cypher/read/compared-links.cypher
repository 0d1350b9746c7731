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
// @bound each link of a relation wanted is read once, and of evaluations, where datasets are given, those on them; papers are looked up only where dates are compared
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  WITH e WHERE 'EVALUATED_ON' IN $types AND $datasets IS NULL
  MATCH (e)-[r:EVALUATED_ON]->(other)
  WHERE $asOf IS NULL OR EXISTS { MATCH (p:Paper {id: r.paper}) WHERE p.published <= $asOf }
  WITH other, r.assertion AS assertion, count(r) AS papers
  ORDER BY papers DESC, other.id, assertion
  LIMIT $limit
  RETURN 'EVALUATED_ON' AS type, other, assertion, papers
  UNION ALL
  WITH e WHERE 'EVALUATED_ON' IN $types
  UNWIND coalesce($datasets, []) AS dataset
  MATCH (other:Entity {id: dataset})
  MATCH (e)-[r:EVALUATED_ON]->(other)
  WHERE $asOf IS NULL OR EXISTS { MATCH (p:Paper {id: r.paper}) WHERE p.published <= $asOf }
  WITH other, r.assertion AS assertion, count(r) AS papers
  ORDER BY papers DESC, other.id, assertion
  LIMIT $limit
  RETURN 'EVALUATED_ON' AS type, other, assertion, papers
  UNION ALL
  WITH e WHERE 'APPLIED_TO' IN $types
  MATCH (e)-[r:APPLIED_TO]->(other)
  WHERE $asOf IS NULL OR EXISTS { MATCH (p:Paper {id: r.paper}) WHERE p.published <= $asOf }
  WITH other, r.assertion AS assertion, count(r) AS papers
  ORDER BY papers DESC, other.id, assertion
  LIMIT $limit
  RETURN 'APPLIED_TO' AS type, other, assertion, papers
  UNION ALL
  WITH e WHERE 'BASED_ON' IN $types
  MATCH (e)-[r:BASED_ON]->(other)
  WHERE $asOf IS NULL OR EXISTS { MATCH (p:Paper {id: r.paper}) WHERE p.published <= $asOf }
  WITH other, r.assertion AS assertion, count(r) AS papers
  ORDER BY papers DESC, other.id, assertion
  LIMIT $limit
  RETURN 'BASED_ON' AS type, other, assertion, papers
  UNION ALL
  WITH e WHERE 'OUTPERFORMS' IN $types
  MATCH (e)-[r:OUTPERFORMS]->(other)
  WHERE $asOf IS NULL OR EXISTS { MATCH (p:Paper {id: r.paper}) WHERE p.published <= $asOf }
  WITH other, r.assertion AS assertion, count(r) AS papers
  ORDER BY papers DESC, other.id, assertion
  LIMIT $limit
  RETURN 'OUTPERFORMS' AS type, other, assertion, papers
}
RETURN e.id AS parent, type, other {.id, .name, .aliases, .kind, .support} AS entity, assertion, papers
ORDER BY parent, type, papers DESC, entity.id, assertion
