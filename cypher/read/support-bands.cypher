// How many entities of a list are of each kind, by how many papers mention them.
// @param kinds {List<String>} kinds wanted
// @param prefix {String} what the lower-case name must begin with, perhaps empty
// @param atLeast {Integer} fewest papers that mention it
// @param atMost {Integer} most papers that mention it
// @param bands {List<Integer>} numbers of papers that bands begin at, rising, from 1
// @returns kind {String} a kind that some of the entities have
// @returns band {Integer} the last of the numbers that is not above their support
// @returns entities {Integer} number of entities
UNWIND $kinds AS kind
MATCH (e:Entity {kind: kind})
WHERE toLower(e.name) STARTS WITH $prefix AND e.support >= $atLeast AND e.support <= $atMost
WITH e.kind AS kind, [from IN $bands WHERE from <= e.support][-1] AS band
RETURN kind, band, count(*) AS entities
ORDER BY kind, band
