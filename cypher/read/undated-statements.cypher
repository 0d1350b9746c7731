// How many papers without a date state the edges from one node to another.
// @param from {String} id of a paper or entity
// @param to {String} id of a paper or entity
// @param types {List<String>} relations wanted
// @param paper {String} id of the only paper wanted, or null for any
// @returns total {Integer} number of papers
CALL () {
  MATCH (p:Paper {id: $from})
  RETURN p AS a
  UNION ALL
  MATCH (e:Entity {id: $from})
  RETURN e AS a
}
CALL (a) {
  MATCH (p:Paper {id: $to})
  RETURN p AS b
  UNION ALL
  MATCH (e:Entity {id: $to})
  RETURN e AS b
}
MATCH (a)-[r]->(b)
WHERE type(r) IN $types AND ($paper IS NULL OR coalesce(r.paper, a.id) = $paper)
MATCH (s:Paper {id: coalesce(r.paper, a.id)})
WHERE s.published IS NULL
RETURN count(DISTINCT s.id) AS total
