// The entities whose names go on least from what they begin with: it is the whole name, or whole words of it, or less.
// @param kinds {List<String>} kinds wanted
// @param prefix {String} what the lower-case name must begin with
// @param atLeast {Integer} fewest papers that mention it
// @param atMost {Integer} most papers that mention it
// @param limit {Integer} most rows
// @returns entity {Map} id, name, aliases, kind and support
// @returns distance {Integer} 0 for the whole name, 1 for whole words of it, 2 otherwise
UNWIND $kinds AS kind
MATCH (e:Entity {kind: kind})
WHERE toLower(e.name) STARTS WITH $prefix AND e.support >= $atLeast AND e.support <= $atMost
WITH e, toLower(e.name) AS name
WITH e, CASE
  WHEN name = $prefix THEN 0
  WHEN name STARTS WITH $prefix + ' ' OR name STARTS WITH $prefix + '-' THEN 1
  ELSE 2
END AS distance
ORDER BY distance, e.support DESC, e.id
LIMIT $limit
RETURN e {.id, .name, .aliases, .kind, .support} AS entity, distance
ORDER BY distance, entity.support DESC, entity.id
