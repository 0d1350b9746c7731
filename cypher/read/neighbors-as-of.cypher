// For each node its neighbours over edges of papers up to a date in either direction, those by the strongest relation first.
// @param ids {List<String>} ids of papers and entities
// @param asOf {String} what dates of papers are compared to
// @param limit {Integer} most neighbours a node
// @returns id {String} the node
// @returns neighbor {String} id of a paper or entity next to it
// @returns rank {Integer} strength of the relation between them, 0 first
// @bound citations and mentions of a node are followed only where its other relations do not fill the limit
UNWIND $ids AS id
CALL (id) {
  MATCH (p:Paper {id: id})
  RETURN p AS n
  UNION ALL
  MATCH (e:Entity {id: id})
  RETURN e AS n
}
CALL (n) {
  CALL (n) {
    MATCH (n)-[r:INTRODUCES|EVALUATES_ON|USES|COMPARES_TO|ADDRESSES|STUDIES]-(m)
    WHERE r.assertion = 'ASSERTED' AND (m:Entity OR m.published <= $asOf)
    RETURN m.id AS neighbor
    UNION ALL
    MATCH (n)-[r:EVALUATED_ON|APPLIED_TO|BASED_ON|OUTPERFORMS]-(m)
    WHERE r.assertion = 'ASSERTED' AND m.id <> n.id
    MATCH (s:Paper {id: r.paper})
    WHERE s.published <= $asOf
    RETURN m.id AS neighbor
  }
  WITH DISTINCT neighbor
  ORDER BY neighbor
  LIMIT $limit
  RETURN collect(neighbor) AS strong
}
CALL (n, strong) {
  CALL (n, strong) {
    UNWIND strong AS neighbor
    RETURN neighbor, 0 AS rank
    UNION ALL
    WITH n, strong WHERE size(strong) < $limit
    MATCH (n)-[:CITES]-(m)
    WHERE m.id <> n.id AND m.published <= $asOf
    RETURN DISTINCT m.id AS neighbor, 1 AS rank
    ORDER BY neighbor
    LIMIT $limit
    UNION ALL
    WITH n, strong WHERE size(strong) < $limit
    MATCH (n)-[:MENTIONS]-(m)
    WHERE m:Entity OR m.published <= $asOf
    RETURN m.id AS neighbor, 2 AS rank
    ORDER BY neighbor
    LIMIT $limit
  }
  WITH neighbor, min(rank) AS rank
  RETURN neighbor, rank
  ORDER BY rank, neighbor
  LIMIT $limit
}
RETURN id, neighbor, rank
ORDER BY id, rank, neighbor
