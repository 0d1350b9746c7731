// How many other entities the newest papers of each entity mention.
// @param ids {List<String>} entity ids
// @param kinds {List<String>} kinds of entity wanted
// @param asOf {String} what dates of papers are compared to, or null for papers of any date and of none
// @param newest {Integer} most papers looked at for an entity
// @returns parent {String} entity id
// @returns total {Integer} number of other entities
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[:MENTIONS]-(p)
  WHERE $asOf IS NULL OR p.published <= $asOf
  WITH e, p
  ORDER BY coalesce(p.published, '') DESC, p.id
  LIMIT $newest
  MATCH (p)-[:MENTIONS]->(other)
  WITH DISTINCT e, other
  WHERE other.id <> e.id AND other.kind IN $kinds
  RETURN count(other) AS total
}
RETURN e.id AS parent, total
ORDER BY parent
