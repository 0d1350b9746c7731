// Which relations hold among some nodes by the word of papers up to a date, and how many of these say so.
// @param ids {List<String>} ids of papers and entities
// @param types {List<String>} relations wanted
// @param asOf {String} what dates of papers are compared to
// @returns from {String} id of the node the edges go out from
// @returns to {String} id of the node they go to
// @returns type {String} the relation
// @returns papers {Integer} number of edges, one a paper
UNWIND $ids AS id
OPTIONAL MATCH (p:Paper {id: id})
OPTIONAL MATCH (e:Entity {id: id})
WITH coalesce(p, e) AS a
WHERE a IS NOT NULL
MATCH (a)-[r]->(b)
WHERE type(r) IN $types AND (r.assertion IS NULL OR r.assertion = 'ASSERTED') AND b.id IN $ids
MATCH (s:Paper {id: coalesce(r.paper, a.id)})
WHERE s.published <= $asOf
RETURN a.id AS from, b.id AS to, type(r) AS type, count(r) AS papers
ORDER BY from, to, type
