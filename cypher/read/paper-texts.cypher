// The texts that evidence counts into.
// @param ids {List<String>} paper ids
// @returns id {String} a paper that is there
// @returns title {String} its title
// @returns abstract {String} its abstract, perhaps empty
// @light a page of ids bounds what is read
UNWIND $ids AS id
MATCH (p:Paper {id: id})
RETURN p.id AS id, p.title AS title, p.abstract AS abstract
ORDER BY id
