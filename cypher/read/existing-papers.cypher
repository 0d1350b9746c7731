// Which of some papers are there.
// @param ids {List<String>} paper ids
// @returns id {String} a paper that is there
MATCH (p:Paper)
WHERE p.id IN $ids
RETURN p.id AS id
ORDER BY id
