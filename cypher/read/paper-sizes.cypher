// How much of the graph hangs on each of some papers.
// @param ids {List<String>} paper ids
// @returns id {String} a paper that is there
// @returns claims {Integer} claims it states
// @returns edges {Integer} edges from it but to names that were not understood, from its claims, between entities by its word, and citations of it by papers that are not among them
MATCH (p:Paper)
WHERE p.id IN $ids
OPTIONAL MATCH (p)-[said]->()
WHERE type(said) <> 'AWAITS' AND type(said) <> 'PRINTS'
WITH p, count(said) AS said
OPTIONAL MATCH (p)<-[cited:CITES]-(other:Paper)
WHERE NOT other.id IN $ids
WITH p, said, count(cited) AS cited
OPTIONAL MATCH (p)-[:STATES]->(c:Claim)
WITH p, said, cited, count(c) AS claims
OPTIONAL MATCH (p)-[:STATES]->(:Claim)-[of]->(:Entity)
WITH p, said, cited, claims, count(of) AS of
OPTIONAL MATCH (p)-[:MENTIONS]->(:Entity)-[r:EVALUATED_ON|APPLIED_TO|BASED_ON|OUTPERFORMS]->(:Entity)
WHERE r.paper = p.id
WITH p, said, cited, claims, of, count(r) AS between
RETURN p.id AS id, claims, said + cited + of + between AS edges
ORDER BY id
