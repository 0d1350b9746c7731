// How many citations there are between papers up to a date; read from the index of dates.
// @param asOf {String} what dates of papers are compared to
// @returns total {Integer} number of edges
MATCH (p:Paper)
WHERE p.published <= $asOf
MATCH (p)-[r:CITES]->(cited)
WHERE cited.published <= $asOf
RETURN count(r) AS total
