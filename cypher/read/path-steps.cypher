// For each node the nodes next to it over stated relations, those by the strongest relation first.
// @param ids {List<String>} ids of papers and entities
// @param asOf {String} what dates of papers are compared to, or null for papers of any date and of none
// @param limit {Integer} most neighbours a node by what papers do, and most by what they link
// @returns id {String} the node
// @returns neighbor {String} id of a paper or entity next to it
// @returns weight {Integer} number of papers that mention it, or that cite it
// @returns relations {List<Map>} type, out (whether it goes out from the node), papers that state it and the greatest confidence
// @bound each edge of a node; papers of links are looked up only where dates are compared
UNWIND $ids AS id
CALL (id) {
  MATCH (p:Paper {id: id})
  RETURN p AS n
  UNION ALL
  MATCH (e:Entity {id: id})
  RETURN e AS n
}
CALL (n) {
  MATCH (n)-[r:INTRODUCES|EVALUATES_ON|USES|COMPARES_TO|ADDRESSES|STUDIES|MENTIONS|CITES]-(m)
  WHERE (r.assertion IS NULL OR r.assertion = 'ASSERTED') AND m.id <> n.id
    AND ($asOf IS NULL OR m:Entity OR m.published <= $asOf)
  WITH m, type(r) AS type, startNode(r) = n AS out, count(r) AS papers, max(coalesce(r.confidence, 1.0)) AS confidence
  ORDER BY type, out
  WITH m, min(CASE type WHEN 'MENTIONS' THEN 2 WHEN 'CITES' THEN 1 ELSE 0 END) AS rank,
    collect({type: type, out: out, papers: papers, confidence: confidence}) AS relations
  ORDER BY rank, m.id
  LIMIT $limit
  RETURN m, relations
  UNION ALL
  MATCH (n)-[r:EVALUATED_ON|APPLIED_TO|BASED_ON|OUTPERFORMS]-(m)
  WHERE r.assertion = 'ASSERTED' AND m.id <> n.id
    AND ($asOf IS NULL OR EXISTS { MATCH (s:Paper {id: r.paper}) WHERE s.published <= $asOf })
  WITH m, type(r) AS type, startNode(r) = n AS out, count(r) AS papers, max(r.confidence) AS confidence
  ORDER BY type, out
  WITH m, collect({type: type, out: out, papers: papers, confidence: confidence}) AS relations
  ORDER BY m.id
  LIMIT $limit
  RETURN m, relations
}
RETURN id, m.id AS neighbor, coalesce(m.support, COUNT { (m)<-[:CITES]-() }) AS weight, relations
ORDER BY id, neighbor
