// The entities that most papers up to a date mention, first those whose names go on least from what they begin with where that is asked.
// @param kinds {List<String>} kinds wanted
// @param prefix {String} what the lower-case name must begin with, perhaps empty
// @param atLeast {Integer} fewest papers up to the date that mention it
// @param atMost {Integer} most papers up to the date that mention it
// @param asOf {String} what dates of papers are compared to
// @param byName {Boolean} whether what the name goes on with comes before support
// @param limit {Integer} most rows
// @returns entity {Map} id, name, aliases, kind and support of today
// @returns support {Integer} number of papers up to the date that mention it
// @returns distance {Integer} 0 for the whole name, 1 for whole words of it, 2 otherwise; 0 for all unless `byName`
// @bound no more papers mentioned it then than do now: those that most papers mention now, counted first, tell how many papers of today the others need
CALL () {
  UNWIND $kinds AS kind
  CALL (kind) {
    MATCH (e:Entity {kind: kind})
    WHERE NOT $byName AND e.support >= $atLeast AND toLower(e.name) STARTS WITH $prefix
    RETURN e
    ORDER BY e.kind DESC, e.support DESC
    LIMIT $limit
  }
  WITH e
  ORDER BY e.support DESC
  LIMIT $limit
  CALL (e) {
    MATCH (e)<-[:MENTIONS]-(p)
    WHERE p.published <= $asOf
    RETURN count(p) AS support
  }
  WITH e.id AS id, support
  RETURN collect(id) AS known, collect(support) AS supports
}
CALL (supports) {
  UNWIND supports AS support
  WITH support
  WHERE support > 0 AND support >= $atLeast AND support <= $atMost
  RETURN CASE WHEN count(support) < $limit THEN 0 ELSE min(support) END AS least
}
CALL (known, supports, least) {
  UNWIND range(0, size(known) - 1) AS at
  MATCH (e:Entity {id: known[at]})
  RETURN e, supports[at] AS support
  UNION ALL
  UNWIND $kinds AS kind
  MATCH (e:Entity {kind: kind})
  WHERE e.support >= $atLeast AND e.support >= least AND toLower(e.name) STARTS WITH $prefix AND NOT e.id IN known
  CALL (e) {
    MATCH (e)<-[:MENTIONS]-(p)
    WHERE p.published <= $asOf
    RETURN count(p) AS support
  }
  RETURN e, support
}
WITH e, support, toLower(e.name) AS name
WHERE support > 0 AND support >= $atLeast AND support <= $atMost
WITH e, support, CASE
  WHEN NOT $byName OR name = $prefix THEN 0
  WHEN name STARTS WITH $prefix + ' ' OR name STARTS WITH $prefix + '-' THEN 1
  ELSE 2
END AS distance
ORDER BY distance, support DESC, e.id
LIMIT $limit
RETURN e {.id, .name, .aliases, .kind, .support} AS entity, support, distance
ORDER BY distance, support DESC, entity.id
