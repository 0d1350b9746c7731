// What search results that are papers are ranked by.
// @param ids {List<String>} paper ids
// @param terms {List<String>} terms searched for
// @returns paper {Map} id, title, authors, published, venue, url and codeUrl
// @returns found {List<String>} those of the terms that title and abstract hold
UNWIND $ids AS id
MATCH (p:Paper {id: id})
WITH p, ' ' + p.terms + ' ' AS held
RETURN p {.id, .title, .authors, .published, .venue, .url, .codeUrl} AS paper,
  [term IN $terms WHERE held CONTAINS ' ' + term + ' '] AS found
