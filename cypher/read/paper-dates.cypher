// All papers that give a date, oldest first: what the embedded engine, which has no index in order, is paged by.
// @returns id {String} paper id
// @returns published {String} its date
MATCH (p:Paper)
WHERE p.published IS NOT NULL
RETURN p.id AS id, p.published AS published
ORDER BY published, id
