// How many entities of each kind the papers up to a date mention; read from the index of dates, each paper's mentions once.
// @param asOf {String} what dates of papers are compared to
// @returns kind {String} a kind of entity
// @returns entities {Integer} entities of that kind
MATCH (p:Paper)
WHERE p.published <= $asOf
MATCH (p)-[:MENTIONS]->(e)
WITH DISTINCT e
RETURN e.kind AS kind, count(e) AS entities
ORDER BY kind
