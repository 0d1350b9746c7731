// Papers by id, without their abstracts.
// @param ids {List<String>} paper ids
// @returns paper {Map} id, title, authors, published, venue, url and codeUrl of a paper that is there
// @light a page of ids bounds what is read
UNWIND $ids AS id
MATCH (p:Paper {id: id})
RETURN p {.id, .title, .authors, .published, .venue, .url, .codeUrl} AS paper
ORDER BY id
