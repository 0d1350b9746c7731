// How many entities that papers up to a date mention are of each kind, by how many of those papers mention them.
// @param kinds {List<String>} kinds wanted
// @param prefix {String} what the lower-case name must begin with, perhaps empty
// @param atLeast {Integer} fewest papers up to the date that mention it
// @param atMost {Integer} most papers up to the date that mention it
// @param asOf {String} what dates of papers are compared to
// @param bands {List<Integer>} numbers of papers that bands begin at, rising, from 1
// @returns kind {String} a kind that some of the entities have
// @returns band {Integer} the last of the numbers that is not above their support
// @returns entities {Integer} number of entities
UNWIND $kinds AS kind
MATCH (e:Entity {kind: kind})
WHERE e.support >= $atLeast AND toLower(e.name) STARTS WITH $prefix
CALL (e) {
  MATCH (e)<-[:MENTIONS]-(p)
  WHERE p.published <= $asOf
  RETURN count(p) AS support
}
WITH e.kind AS kind, support
WHERE support > 0 AND support >= $atLeast AND support <= $atMost
WITH kind, [from IN $bands WHERE from <= support][-1] AS band
RETURN kind, band, count(*) AS entities
ORDER BY kind, band
