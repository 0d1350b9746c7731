// One page of entities by id, which is what their names are spelt as: writes change a name's spelling, and never an id.
// @param kinds {List<String>} kinds wanted
// @param prefix {String} what the lower-case name must begin with, perhaps empty
// @param atLeast {Integer} fewest papers that mention it
// @param atMost {Integer} most papers that mention it
// @param afterId {String} id of the entity the page begins after; empty for the first page
// @param limit {Integer} most rows
// @returns entity {Map} id, name, aliases, kind and support
UNWIND $kinds AS kind
CALL (kind) {
  MATCH (e:Entity {kind: kind})
  WHERE e.id > $afterId
    AND e.support >= $atLeast AND e.support <= $atMost
    AND toLower(e.name) STARTS WITH $prefix
  WITH e
  ORDER BY e.kind, e.id
  LIMIT $limit
  RETURN e
}
WITH e
ORDER BY e.id
LIMIT $limit
RETURN e {.id, .name, .aliases, .kind, .support} AS entity
ORDER BY entity.id
