// How some papers and entities relate to some of the things that they relate to.
// @param wanted {List<Map>} each with id, of a paper or entity, and others, ids of what it relates to
// @param asOf {String} what dates of papers are compared to, or null for papers of any date and of none
// @returns parent {String} id of the paper or entity
// @returns other {String} id of what it relates to
// @returns type {String} the relation
// @returns out {Boolean} whether it goes out from the parent
// @returns assertion {String} how it is said, or null for citations
// @returns papers {Integer} number of papers that say so
// @bound one edge and id for each link of an entity, and what it says for the things wanted alone; papers of links are looked up only where dates are compared
UNWIND $wanted AS want
WITH want.id AS id, want.others AS others
CALL (id) {
  MATCH (p:Paper {id: id})
  RETURN p AS n
  UNION ALL
  MATCH (e:Entity {id: id})
  RETURN e AS n
}
CALL (n, others) {
  UNWIND others AS other
  MATCH (p:Paper {id: other})
  MATCH (p)-[r:INTRODUCES|EVALUATES_ON|USES|COMPARES_TO|ADDRESSES|STUDIES|MENTIONS]->(n)
  RETURN other, type(r) AS type, false AS out, r.assertion AS assertion, 1 AS papers
  UNION ALL
  MATCH (n)-[r:EVALUATED_ON|APPLIED_TO|BASED_ON|OUTPERFORMS]-(m)
  WHERE m.id IN others AND ($asOf IS NULL OR EXISTS { MATCH (s:Paper {id: r.paper}) WHERE s.published <= $asOf })
  RETURN m.id AS other, type(r) AS type, startNode(r) = n AS out, r.assertion AS assertion, count(r) AS papers
  UNION ALL
  MATCH (n)-[r:INTRODUCES|EVALUATES_ON|USES|COMPARES_TO|ADDRESSES|STUDIES|MENTIONS|CITES]->(m)
  WHERE n:Paper AND m.id IN others
  RETURN m.id AS other, type(r) AS type, true AS out, r.assertion AS assertion, 1 AS papers
}
RETURN n.id AS parent, other, type, out, assertion, papers
ORDER BY parent, other, type, out, assertion
