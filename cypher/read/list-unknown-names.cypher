// One page of the names that were not understood at a revision of the graph, those first that were in most papers then.
// @param revision {Integer} the revision, or null for the present one
// @param afterSupport {Integer} support at the revision of the name the page begins after; for the first page the most it may be
// @param afterId {String} its id; empty for the first page
// @param limit {Integer} most rows
// @returns unknown {Map} id, name, aliases and support
// @returns support {Integer} number of papers that printed it at the revision
// @returns revision {Integer} the revision
// @bound the index on support gives a page in its order, and so that on changes is kept out of it; a plain OR on the id would have Neo4j read a second index whole
OPTIONAL MATCH (w:WriterLock {id: 'writer'})
WITH coalesce($revision, w.turn, 0) AS revision
CALL (revision) {
  CALL (revision) {
    MATCH (u:UnknownName)
    WHERE u.support <= $afterSupport
      AND CASE u.support WHEN $afterSupport THEN u.id > $afterId ELSE true END
      AND coalesce(u.changed, 0) <= revision
    WITH u
    ORDER BY u.support DESC, u.id
    LIMIT $limit
    RETURN u, u.support AS support
  }
  RETURN u, support
  UNION ALL
  MATCH (u:UnknownName)
  WHERE u.changed > revision
  WITH u, u.history AS history, revision
  WITH u, [at IN range(0, size(history) - 2, 2) WHERE history[at] <= revision | history[at + 1]][-1] AS support
  WHERE support < $afterSupport OR (support = $afterSupport AND u.id > $afterId)
  RETURN u, support
}
WITH revision, u, support
ORDER BY support DESC, u.id
LIMIT $limit
RETURN u {.id, .name, .aliases, .support} AS unknown, support, revision
ORDER BY support DESC, unknown.id
