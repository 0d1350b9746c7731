// Which of some pairs of papers cite each other.
// @param pairs {List<Map>} each with from and to, paper ids
// @returns from {String} id of the paper that cites
// @returns to {String} id of the paper that it cites
UNWIND $pairs AS pair
MATCH (a:Paper {id: pair.from})
MATCH (a)-[:CITES]->(b)
WHERE b.id = pair.to
RETURN DISTINCT a.id AS from, b.id AS to
ORDER BY from, to
