// For each entity the entities that its newest papers mention too, the most frequent first.
// @param ids {List<String>} entity ids
// @param kinds {List<String>} kinds of entity wanted
// @param asOf {String} what dates of papers are compared to, or null for papers of any date and of none
// @param newest {Integer} most papers looked at for an entity
// @param least {Integer} fewest papers shared with the entity
// @param limit {Integer} most entities an entity
// @returns parent {String} entity id
// @returns entity {Map} id, name, aliases, kind and support of the other entity
// @returns papers {Integer} number of papers that mention both
// @bound one edge, date and id for each paper that mentions an entity; others are read of $newest papers
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[:MENTIONS]-(p)
  WHERE $asOf IS NULL OR p.published <= $asOf
  WITH e, p
  ORDER BY coalesce(p.published, '') DESC, p.id
  LIMIT $newest
  MATCH (p)-[:MENTIONS]->(other)
  WITH e, other, count(p) AS papers
  WHERE other.id <> e.id AND other.kind IN $kinds AND papers >= $least
  WITH other, papers
  ORDER BY papers DESC, other.id
  LIMIT $limit
  RETURN other {.id, .name, .aliases, .kind, .support} AS entity, papers
}
RETURN e.id AS parent, entity, papers
ORDER BY parent, papers DESC, entity.id
