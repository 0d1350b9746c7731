// One page by id of the entities that papers up to a date mention.
// @param kinds {List<String>} kinds wanted
// @param prefix {String} what the lower-case name must begin with, perhaps empty
// @param atLeast {Integer} fewest papers up to the date that mention it
// @param atMost {Integer} most papers up to the date that mention it
// @param asOf {String} what dates of papers are compared to
// @param afterId {String} id of the entity the page begins after; empty for the first page
// @param limit {Integer} most rows
// @returns entity {Map} id, name, aliases, kind and support of today
// @returns support {Integer} number of papers up to the date that mention it
UNWIND $kinds AS kind
CALL (kind) {
  MATCH (e:Entity {kind: kind})
  WHERE e.id > $afterId AND e.support >= $atLeast AND toLower(e.name) STARTS WITH $prefix
  CALL (e) {
    MATCH (e)<-[:MENTIONS]-(p)
    WHERE p.published <= $asOf
    RETURN count(p) AS support
  }
  WITH e, support
  WHERE support > 0 AND support >= $atLeast AND support <= $atMost
  WITH e, support
  ORDER BY e.kind, e.id
  LIMIT $limit
  RETURN e, support
}
WITH e, support
ORDER BY e.id
LIMIT $limit
RETURN e {.id, .name, .aliases, .kind, .support} AS entity, support
ORDER BY entity.id
