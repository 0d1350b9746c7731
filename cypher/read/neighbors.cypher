// For each node its neighbours over edges in either direction, those by the strongest relation first.
// @param ids {List<String>} ids of papers and entities
// @param limit {Integer} most neighbours a node
// @returns id {String} the node
// @returns neighbor {String} id of a paper or entity next to it
// @returns rank {Integer} strength of the relation between them, 0 first
// @bound one edge for each relation and one id for each neighbour; citations and mentions of a node are followed only where its other relations do not fill the limit
UNWIND $ids AS id
CALL (id) {
  MATCH (p:Paper {id: id})
  RETURN p AS n
  UNION ALL
  MATCH (e:Entity {id: id})
  RETURN e AS n
}
CALL (n) {
  MATCH (n)-[r:INTRODUCES|EVALUATES_ON|USES|COMPARES_TO|ADDRESSES|STUDIES|EVALUATED_ON|APPLIED_TO|BASED_ON|OUTPERFORMS]-(m)
  WHERE r.assertion = 'ASSERTED' AND m <> n
  WITH DISTINCT m
  WITH m.id AS neighbor
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
    WHERE m.id <> n.id
    RETURN DISTINCT m.id AS neighbor, 1 AS rank
    ORDER BY neighbor
    LIMIT $limit
    UNION ALL
    WITH n, strong WHERE size(strong) < $limit
    MATCH (n)-[:MENTIONS]-(m)
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
