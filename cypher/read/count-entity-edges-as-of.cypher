// How many edges between entities the papers up to a date state; read from the index of dates.
// @param asOf {String} what dates of papers are compared to
// @returns total {Integer} number of edges
// @bound the edges of an entity are read once, and each paper that states some is looked up once
MATCH (p:Paper)
WHERE p.published <= $asOf
MATCH (p)-[:MENTIONS]->(e)
WITH DISTINCT e
MATCH (e)-[r:APPLIED_TO|BASED_ON|EVALUATED_ON|OUTPERFORMS]->()
WITH r.paper AS paper, count(r) AS edges
MATCH (said:Paper {id: paper})
WHERE said.published <= $asOf
RETURN coalesce(sum(edges), 0) AS total
