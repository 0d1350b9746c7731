// In how many papers each entity is named, of those that came up to a write and of those that came since; the newest papers of each are looked at.
// @param middle {Integer} number of the last write that brought the earlier ones
// @param to {Integer} number of the last write that brought the later ones
// @param asOf {String} what dates of papers are compared to, or null for papers of any date and of none
// @param newest {Integer} most papers of a period
// @param kinds {List<String>} kinds of entity wanted
// @param limit {Integer} most entities, those in most papers of both
// @returns id {String} entity id
// @returns before {Integer} number of the earlier papers
// @returns after {Integer} number of the later papers
CALL () {
  MATCH (p:Paper)
  WHERE p.arrived <= $middle AND ($asOf IS NULL OR p.published <= $asOf)
  WITH p
  ORDER BY p.arrived DESC, p.id
  LIMIT $newest
  RETURN p, 0 AS later
  UNION ALL
  MATCH (p:Paper)
  WHERE p.arrived > $middle AND p.arrived <= $to AND ($asOf IS NULL OR p.published <= $asOf)
  WITH p
  ORDER BY p.arrived DESC, p.id
  LIMIT $newest
  RETURN p, 1 AS later
}
MATCH (p)-[:MENTIONS]->(e)
WITH e, count(p) AS both, sum(later) AS after
WHERE e.kind IN $kinds
WITH e.id AS id, both, after
ORDER BY both DESC, id
LIMIT $limit
RETURN id, both - after AS before, after
ORDER BY id
