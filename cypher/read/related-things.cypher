// What some papers and entities relate to in any way: a paper to what it names and cites, an entity to its newest papers and to what papers link it to.
// @param ids {List<String>} ids of papers and entities
// @param asOf {String} what dates of papers are compared to, or null for papers of any date and of none
// @param newest {Integer} most papers of an entity
// @param limit {Integer} most things that an entity is linked to, those first that papers link it to most often, and most that a paper relates to
// @returns parent {String} id of the paper or entity
// @returns other {String} id of what it relates to
// @bound one edge, date and id for each paper that mentions an entity, one edge and id for each of its links; papers of links are looked up only where dates are compared
UNWIND $ids AS id
CALL (id) {
  MATCH (p:Paper {id: id})
  RETURN p AS n
  UNION ALL
  MATCH (e:Entity {id: id})
  RETURN e AS n
}
CALL (n) {
  MATCH (n)<-[:MENTIONS]-(p)
  WHERE $asOf IS NULL OR p.published <= $asOf
  WITH p
  ORDER BY coalesce(p.published, '') DESC, p.id
  LIMIT $newest
  RETURN p.id AS other
  UNION ALL
  MATCH (n)-[r:EVALUATED_ON|APPLIED_TO|BASED_ON|OUTPERFORMS]-(m)
  WHERE $asOf IS NULL OR EXISTS { MATCH (s:Paper {id: r.paper}) WHERE s.published <= $asOf }
  WITH m, count(r) AS links
  ORDER BY links DESC, m.id
  LIMIT $limit
  RETURN m.id AS other
  UNION ALL
  MATCH (n)-[:INTRODUCES|EVALUATES_ON|USES|COMPARES_TO|ADDRESSES|STUDIES|MENTIONS|CITES]->(m)
  WHERE n:Paper AND (m:Entity OR $asOf IS NULL OR m.published <= $asOf)
  WITH DISTINCT m.id AS other
  ORDER BY other
  LIMIT $limit
  RETURN other
}
RETURN n.id AS parent, other
ORDER BY parent, other
