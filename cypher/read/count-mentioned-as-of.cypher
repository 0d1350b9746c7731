// How many entities papers up to a date mention.
// @param kinds {List<String>} kinds wanted
// @param prefix {String} what the lower-case name must begin with, perhaps empty
// @param asOf {String} what dates of papers are compared to
// @returns total {Integer} number of entities
// @bound one entry of the index for each entity of the kinds, and its mentions until one of them is of the time
UNWIND $kinds AS kind
MATCH (e:Entity {kind: kind})
WHERE e.support >= 1 AND toLower(e.name) STARTS WITH $prefix AND EXISTS { MATCH (e)<-[:MENTIONS]-(p) WHERE p.published <= $asOf }
RETURN count(e) AS total
