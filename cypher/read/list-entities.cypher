// One page of the entities there were at a revision of the graph, those first that were in most papers then.
// @param kinds {List<String>} kinds wanted
// @param prefix {String} what the lower-case name must begin with, perhaps empty
// @param atLeast {Integer} fewest papers that mentioned it at the revision
// @param revision {Integer} the revision, or null for the present one
// @param afterSupport {Integer} support at the revision of the entity the page begins after; for the first page the most it may be
// @param afterId {String} its id; empty for the first page
// @param limit {Integer} most rows
// @returns entity {Map} id, name, aliases, kind and support
// @returns support {Integer} number of papers that mentioned it at the revision
// @returns revision {Integer} the revision
// @bound the index on kind and support gives a page in its order; a plain OR on the id would have Neo4j read a second index whole
OPTIONAL MATCH (w:WriterLock {id: 'writer'})
WITH coalesce($revision, w.turn, 0) AS revision
CALL (revision) {
  UNWIND $kinds AS kind
  CALL (revision, kind) {
    MATCH (e:Entity {kind: kind})
    WHERE e.support <= $afterSupport
      AND CASE e.support WHEN $afterSupport THEN e.id > $afterId ELSE true END
      AND e.support >= $atLeast
      AND coalesce(e.changed, 0) <= revision
      AND toLower(e.name) STARTS WITH $prefix
    WITH e
    ORDER BY e.kind DESC, e.support DESC, e.id
    LIMIT $limit
    RETURN e, e.support AS support
  }
  RETURN e, support
  UNION ALL
  MATCH (e:Entity)
  WHERE e.changed > revision AND e.kind IN $kinds AND toLower(e.name) STARTS WITH $prefix
  WITH e, e.history AS history, revision
  WITH e, [at IN range(0, size(history) - 2, 2) WHERE history[at] <= revision | history[at + 1]][-1] AS support
  WHERE support >= $atLeast AND (support < $afterSupport OR (support = $afterSupport AND e.id > $afterId))
  RETURN e, support
}
WITH revision, e, support
ORDER BY support DESC, e.id
LIMIT $limit
RETURN e {.id, .name, .aliases, .kind, .support} AS entity, support, revision
ORDER BY support DESC, entity.id
