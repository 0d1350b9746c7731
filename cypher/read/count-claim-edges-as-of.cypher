// How many edges the claims of the papers up to a date have to what they are about; read from the index of dates.
// @param asOf {String} what dates of papers are compared to
// @returns total {Integer} number of edges
MATCH (p:Paper)
WHERE p.published <= $asOf
MATCH (p)-[:STATES]->(c)
MATCH (c)-[r:ABOUT|MEASURED_BY|ON]->()
RETURN count(r) AS total
