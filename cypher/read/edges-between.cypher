// What holds between some pairs of nodes, in the direction given.
// @param pairs {List<Map>} each with from and to, ids of papers or entities
// @param types {List<String>} relations wanted
// @param limit {Integer} most edges a pair
// @returns from {String} id of the node the edge goes out from
// @returns to {String} id of the node it goes to
// @returns edge {Map} type, confidence, assertion, paper and evidence, as far as the edge has them
UNWIND $pairs AS pair
OPTIONAL MATCH (p:Paper {id: pair.from})
OPTIONAL MATCH (e:Entity {id: pair.from})
WITH pair, coalesce(p, e) AS a
OPTIONAL MATCH (q:Paper {id: pair.to})
OPTIONAL MATCH (f:Entity {id: pair.to})
WITH a, coalesce(q, f) AS b
WHERE a IS NOT NULL AND b IS NOT NULL
CALL (a, b) {
  MATCH (a)-[r]->(b)
  WHERE type(r) IN $types AND (r.assertion IS NULL OR r.assertion = 'ASSERTED')
  WITH r, CASE type(r) WHEN 'MENTIONS' THEN 1 ELSE 0 END AS rank
  ORDER BY rank, r.confidence DESC, type(r), r.paper
  LIMIT $limit
  RETURN {
    type: type(r), confidence: r.confidence, assertion: r.assertion, paper: r.paper,
    evidenceField: r.evidenceField, evidenceSentence: r.evidenceSentence, evidenceStart: r.evidenceStart,
    evidenceEnd: r.evidenceEnd, evidenceSurface: r.evidenceSurface, evidenceRule: r.evidenceRule
  } AS edge
}
RETURN a.id AS from, b.id AS to, edge
ORDER BY from, to, edge.type, edge.confidence DESC, edge.paper
