// How many papers the graph holds; engines keep the count.
// @returns total {Integer} number of papers
MATCH (p:Paper)
RETURN count(p) AS total
