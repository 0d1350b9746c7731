// How many edges of each relation the graph holds.
// @returns relation {String} a relation, what is kept for papergraph's own use aside
// @returns edges {Integer} edges of that relation
MATCH ()-[r]->()
WHERE type(r) <> 'AWAITS'
RETURN type(r) AS relation, count(r) AS edges
ORDER BY relation
