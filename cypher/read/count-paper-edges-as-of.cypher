// How many edges the papers up to a date have to entities and to their claims; read from the index of dates.
// @param asOf {String} what dates of papers are compared to
// @returns total {Integer} number of edges
MATCH (p:Paper)
WHERE p.published <= $asOf
MATCH (p)-[r:ADDRESSES|COMPARES_TO|EVALUATES_ON|INTRODUCES|MENTIONS|STATES|STUDIES|USES]->()
RETURN count(r) AS total
