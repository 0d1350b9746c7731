// How much of the graph hangs on each of some papers.
// @param ids {List<String>} paper ids
// @returns id {String} a paper that is there
// @returns claims {Integer} claims it states
// @returns edges {Integer} edges from it but to names that were not understood, from its claims, between entities by its word, and citations of it by papers that are not among them
MATCH (p:Paper)
WHERE p.id IN $ids
CALL (p) {
  MATCH (p)-[r]->()
  WHERE type(r) <> 'AWAITS' AND type(r) <> 'PRINTS'
  RETURN count(r) AS said
}
CALL (p) {
  MATCH (p)<-[r:CITES]-(other:Paper)
  WHERE NOT other.id IN $ids
  RETURN count(r) AS cited
}
CALL (p) {
  MATCH (p)-[:STATES]->(c:Claim)
  RETURN count(c) AS claims
}
CALL (p) {
  MATCH (p)-[:STATES]->(:Claim)-[r]->(:Entity)
  RETURN count(r) AS of
}
CALL (p) {
  MATCH (p)-[:MENTIONS]->(:Entity)-[r:EVALUATED_ON|APPLIED_TO|BASED_ON|OUTPERFORMS]->(:Entity)
  WHERE r.paper = p.id
  RETURN count(r) AS between
}
RETURN p.id AS id, claims, said + cited + of + between AS edges
ORDER BY id
