// How many claims the papers up to a date state; read from the index of dates.
// @param asOf {String} what dates of papers are compared to
// @returns total {Integer} number of claims
MATCH (p:Paper)
WHERE p.published <= $asOf
MATCH (p)-[:STATES]->(c)
RETURN count(c) AS total
