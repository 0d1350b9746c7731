// How many papers the graph holds up to a date; read from the index of dates.
// @param asOf {String} what dates of papers are compared to
// @returns total {Integer} number of papers
MATCH (p:Paper)
WHERE p.published <= $asOf
RETURN count(p) AS total
