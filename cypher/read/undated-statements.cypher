// How many papers without a date state the edges from one node to another.
// @param from {String} id of a paper or entity
// @param to {String} id of a paper or entity
// @param types {List<String>} relations wanted
// @param paper {String} id of the only paper wanted, or null for any
// @returns total {Integer} number of papers
OPTIONAL MATCH (p:Paper {id: $from})
OPTIONAL MATCH (e:Entity {id: $from})
WITH coalesce(p, e) AS a
OPTIONAL MATCH (q:Paper {id: $to})
OPTIONAL MATCH (f:Entity {id: $to})
WITH a, coalesce(q, f) AS b
WHERE a IS NOT NULL AND b IS NOT NULL
MATCH (a)-[r]->(b)
WHERE type(r) IN $types AND ($paper IS NULL OR coalesce(r.paper, a.id) = $paper)
MATCH (s:Paper {id: coalesce(r.paper, a.id)})
WHERE s.published IS NULL
RETURN count(DISTINCT s.id) AS total
