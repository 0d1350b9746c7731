// For each node its neighbours, those by the strongest relation first.
// @param ids {List<String>} ids of papers and entities
// @param types {List<String>} relations to follow, in either direction
// @param limit {Integer} most neighbours a node
// @returns id {String} the node
// @returns neighbor {String} id of a paper or entity next to it
// @returns rank {Integer} strength of the relation between them, 0 first
UNWIND $ids AS id
OPTIONAL MATCH (p:Paper {id: id})
OPTIONAL MATCH (e:Entity {id: id})
WITH id, coalesce(p, e) AS n
WHERE n IS NOT NULL
CALL (n) {
  MATCH (n)-[r]-(m)
  WHERE type(r) IN $types AND (r.assertion IS NULL OR r.assertion = 'ASSERTED') AND m.id <> n.id
  WITH m.id AS neighbor, min(CASE WHEN type(r) = 'MENTIONS' THEN 2 WHEN type(r) = 'CITES' THEN 1 ELSE 0 END) AS rank
  RETURN neighbor, rank
  ORDER BY rank, neighbor
  LIMIT $limit
}
RETURN id, neighbor, rank
ORDER BY id, rank, neighbor
