// What some methods are based on, or what is based on them, what most papers say first.
// @param steps {List<Map>} each with id, a method, and side, either 'ancestors' or 'descendants'
// @param asOf {String} what dates of papers are compared to, or null for papers of any date and of none
// @param limit {Integer} most methods a step
// @returns parent {String} id of the method
// @returns side {String} the side that was asked for
// @returns method {Map} id, name, aliases, kind and support of a method on that side of it
// @returns papers {Integer} number of papers that say so
// @bound each BASED_ON of a method on the side wanted; papers are looked up only where dates are compared
UNWIND $steps AS step
MATCH (e:Entity {id: step.id})
CALL (e, step) {
  WITH e, step WHERE step.side = 'ancestors'
  MATCH (e)-[r:BASED_ON]->(other)
  WHERE r.assertion = 'ASSERTED' AND ($asOf IS NULL OR EXISTS { MATCH (p:Paper {id: r.paper}) WHERE p.published <= $asOf })
  WITH other, count(r) AS papers
  ORDER BY papers DESC, other.id
  LIMIT $limit
  RETURN other, papers
  UNION ALL
  WITH e, step WHERE step.side = 'descendants'
  MATCH (e)<-[r:BASED_ON]-(other)
  WHERE r.assertion = 'ASSERTED' AND ($asOf IS NULL OR EXISTS { MATCH (p:Paper {id: r.paper}) WHERE p.published <= $asOf })
  WITH other, count(r) AS papers
  ORDER BY papers DESC, other.id
  LIMIT $limit
  RETURN other, papers
}
RETURN e.id AS parent, step.side AS side,
  other {.id, .name, .aliases, .kind, .support} AS method, papers
ORDER BY parent, side, papers DESC, method.id
