// How many entities a list of them holds in all.
// @param kinds {List<String>} kinds wanted
// @param prefix {String} what the lower-case name must begin with, perhaps empty
// @param atLeast {Integer} fewest papers that mention it
// @param atMost {Integer} most papers that mention it
// @returns total {Integer} number of entities
MATCH (e:Entity)
WHERE e.kind IN $kinds AND toLower(e.name) STARTS WITH $prefix
  AND e.support >= $atLeast AND e.support <= $atMost
RETURN count(e) AS total
