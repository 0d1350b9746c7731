// Removes the edges between entities that some papers are the source of.
// @param ids {List<String>} paper ids
MATCH (p:Paper)-[:MENTIONS]->(:Entity)-[r:EVALUATED_ON|APPLIED_TO|BASED_ON|OUTPERFORMS]->(:Entity)
WHERE p.id IN $ids AND r.paper = p.id
WITH DISTINCT r
DELETE r
