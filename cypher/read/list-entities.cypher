// One page of entities, those in most papers first.
// @param kinds {List<String>} kinds wanted
// @param prefix {String} what the lower-case name must begin with, perhaps empty
// @param afterSupport {Integer} support of the entity the page begins after, or null
// @param afterId {String} its id, or null
// @param limit {Integer} most rows
// @returns entity {Map} id, name, aliases, kind and support
MATCH (e:Entity)
WHERE e.kind IN $kinds
  AND toLower(e.name) STARTS WITH $prefix
  AND ($afterId IS NULL OR e.support < $afterSupport OR (e.support = $afterSupport AND e.id > $afterId))
WITH e
ORDER BY e.support DESC, e.id
LIMIT $limit
RETURN e {.id, .name, .aliases, .kind, .support} AS entity
ORDER BY entity.support DESC, entity.id
