// What some papers and entities relate to: a paper to what it names and cites, an entity to its newest papers and to what papers link it to.
// @param ids {List<String>} ids of papers and entities
// @param asOf {String} what dates of papers are compared to, or null for papers of any date and of none
// @param newest {Integer} most papers of an entity
// @param limit {Integer} most links of an entity, those that most papers state, and most relations of a paper
// @returns parent {String} id of the paper or entity
// @returns other {String} id of what it relates to
// @returns type {String} the relation
// @returns out {Boolean} whether it goes out from the parent
// @returns assertion {String} how it is said, or null for citations
// @returns papers {Integer} number of papers that say so
// @bound one edge, date and id for each paper that mentions an entity, and each of its links; papers of links are looked up only where dates are compared
UNWIND $ids AS id
OPTIONAL MATCH (paper:Paper {id: id})
OPTIONAL MATCH (entity:Entity {id: id})
WITH coalesce(paper, entity) AS n
WHERE n IS NOT NULL
CALL (n) {
  MATCH (n)<-[:MENTIONS]-(p)
  WHERE $asOf IS NULL OR p.published <= $asOf
  WITH n, p
  ORDER BY coalesce(p.published, '') DESC, p.id
  LIMIT $newest
  MATCH (p)-[r:INTRODUCES|EVALUATES_ON|USES|COMPARES_TO|ADDRESSES|STUDIES|MENTIONS]->(n)
  RETURN p.id AS other, type(r) AS type, false AS out, r.assertion AS assertion, 1 AS papers
  UNION ALL
  MATCH (n)-[r:EVALUATED_ON|APPLIED_TO|BASED_ON|OUTPERFORMS]-(m)
  WHERE $asOf IS NULL OR EXISTS { MATCH (s:Paper {id: r.paper}) WHERE s.published <= $asOf }
  WITH m, type(r) AS type, startNode(r) = n AS out, r.assertion AS assertion, count(r) AS papers
  WITH m.id AS other, type, out, assertion, papers
  ORDER BY papers DESC, other, type, out, assertion
  LIMIT $limit
  RETURN other, type, out, assertion, papers
  UNION ALL
  MATCH (n)-[r:INTRODUCES|EVALUATES_ON|USES|COMPARES_TO|ADDRESSES|STUDIES|MENTIONS|CITES]->(m)
  WHERE n:Paper AND (m:Entity OR $asOf IS NULL OR m.published <= $asOf)
  WITH m.id AS other, type(r) AS type, r.assertion AS assertion
  ORDER BY other, type, assertion
  LIMIT $limit
  RETURN other, type, true AS out, assertion, 1 AS papers
}
RETURN n.id AS parent, other, type, out, assertion, papers
ORDER BY parent, other, type, out, assertion
