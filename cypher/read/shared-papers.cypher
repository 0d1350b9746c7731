// The newest papers that mention an entity and others, for each of the others, among the newest of the entity.
// @param wanted {List<Map>} each with id, an entity, and others, ids of what is mentioned with it
// @param asOf {String} what dates of papers are compared to, or null for papers of any date and of none
// @param newest {Integer} most papers looked at for an entity
// @param limit {Integer} most papers a pair
// @returns parent {String} entity id
// @returns other {String} id of the other entity
// @returns papers {List<String>} ids of papers that mention both, newest first
UNWIND $wanted AS want
MATCH (e:Entity {id: want.id})
CALL (e, want) {
  MATCH (e)<-[:MENTIONS]-(p:Paper)
  WHERE $asOf IS NULL OR p.published <= $asOf
  WITH p, want
  ORDER BY coalesce(p.published, '') DESC, p.id
  LIMIT $newest
  MATCH (p)-[:MENTIONS]->(other:Entity)
  WHERE other.id IN want.others
  WITH other, p
  ORDER BY coalesce(p.published, '') DESC, p.id
  WITH other, collect(p.id) AS papers
  RETURN other, papers[..$limit] AS papers
}
RETURN e.id AS parent, other.id AS other, papers
ORDER BY parent, other
