// What search results that are papers are ranked by.
// @param ids {List<String>} paper ids
// @returns paper {Map} id, title, authors, published, venue, url and codeUrl
// @returns terms {String} terms of title and abstract, one space between
UNWIND $ids AS id
MATCH (p:Paper {id: id})
RETURN p {.id, .title, .authors, .published, .venue, .url, .codeUrl} AS paper, p.terms AS terms
ORDER BY id
