// Ids of all papers.
// @returns id {String} a paper's id
MATCH (p:Paper)
RETURN p.id AS id
ORDER BY id
