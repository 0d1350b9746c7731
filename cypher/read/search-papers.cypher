// What search results that are papers are ranked by.
// @param ids {List<String>} paper ids
// @param terms {List<String>} terms searched for
// @returns papers {List<List>} of each paper: id, title, authors, date, venue, address, address of its code, and those of the terms that title and abstract hold
UNWIND $ids AS id
MATCH (p:Paper {id: id})
WITH p, ' ' + p.terms + ' ' AS held
RETURN collect([
  p.id, p.title, p.authors, p.published, p.venue, p.url, p.codeUrl,
  [term IN $terms WHERE held CONTAINS ' ' + term + ' ']
]) AS papers
