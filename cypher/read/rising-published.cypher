// In how many papers each entity is named, of two periods of publication that follow each other; the newest papers of each are looked at.
// @param from {String} beginning of the earlier period
// @param middle {String} beginning of the later period
// @param to {String} what dates are compared to so that those up to the end of the later period pass
// @param inexact {List<String>} dates that may be in a period or outside of it
// @param newest {Integer} most papers of a period
// @param kinds {List<String>} kinds of entity wanted
// @param limit {Integer} most entities, those in most papers of both
// @returns id {String} entity id
// @returns before {Integer} number of papers of the earlier period
// @returns after {Integer} number of papers of the later period
CALL () {
  MATCH (p:Paper)
  WHERE p.published >= $from AND p.published < $middle AND p.published <= $to AND NOT p.published IN $inexact
  WITH p
  ORDER BY p.published DESC, p.id
  LIMIT $newest
  RETURN p, 0 AS later
  UNION ALL
  MATCH (p:Paper)
  WHERE p.published >= $middle AND p.published <= $to AND NOT p.published IN $inexact
  WITH p
  ORDER BY p.published DESC, p.id
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
