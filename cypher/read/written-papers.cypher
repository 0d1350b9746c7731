// The terms of the papers written in or after a write, in the order of writing.
// @param revision {Integer} number of the write that the page begins in
// @param id {String} id of the paper of that write that the page begins after, empty for all of it
// @param limit {Integer} most rows
// @returns revision {Integer} number of the write that the paper was written by
// @returns id {String} paper id
// @returns terms {String} terms of its title and abstract, each once
MATCH (p:Paper)
WHERE p.revision >= $revision AND (p.revision > $revision OR p.id > $id)
WITH p
ORDER BY p.revision, p.id
LIMIT $limit
RETURN p.revision AS revision, p.id AS id, p.terms AS terms
ORDER BY revision, id
