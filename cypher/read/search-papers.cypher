// What search results that are papers are ranked by.
// @param ids {List<String>} paper ids
// @param terms {List<String>} terms searched for
// @returns parent {String} id of a paper that is there
// @returns paper {List} its id, title, authors, date, venue, address, address of its code, and those of the terms that title and abstract hold
// @light a page of ids bounds what is read
UNWIND $ids AS id
MATCH (p:Paper {id: id})
WITH p, ' ' + p.terms + ' ' AS held
RETURN p.id AS parent, [
  p.id, p.title, p.authors, p.published, p.venue, p.url, p.codeUrl,
  [term IN $terms WHERE held CONTAINS ' ' + term + ' ']
] AS paper
