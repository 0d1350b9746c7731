// What some methods are based on, or what is based on them, what most papers say first.
// @param steps {List<Map>} each with id, a method, and side, either 'ancestors' or 'descendants'
// @param asOf {String} what dates of papers are compared to, or null for papers of any date and of none
// @param limit {Integer} most methods a step
// @returns parent {String} id of the method
// @returns side {String} the side that was asked for
// @returns method {Map} id, name, aliases, kind and support of a method on that side of it
// @returns papers {Integer} number of papers that say so
UNWIND $steps AS step
MATCH (e:Entity {id: step.id})
CALL (e, step) {
  MATCH (e)-[r:BASED_ON]->(other:Entity)
  WHERE step.side = 'ancestors' AND r.assertion = 'ASSERTED'
  MATCH (p:Paper {id: r.paper})
  WHERE $asOf IS NULL OR p.published <= $asOf
  WITH other, count(DISTINCT p.id) AS papers
  ORDER BY papers DESC, other.id
  LIMIT $limit
  RETURN other, papers
  UNION ALL
  MATCH (e)<-[r:BASED_ON]-(other:Entity)
  WHERE step.side = 'descendants' AND r.assertion = 'ASSERTED'
  MATCH (p:Paper {id: r.paper})
  WHERE $asOf IS NULL OR p.published <= $asOf
  WITH other, count(DISTINCT p.id) AS papers
  ORDER BY papers DESC, other.id
  LIMIT $limit
  RETURN other, papers
}
RETURN e.id AS parent, step.side AS side,
  other {.id, .name, .aliases, .kind, .support} AS method, papers
ORDER BY parent, side, papers DESC, method.id
