// What search results that are papers are ranked by.
// @param ids {List<String>} paper ids
// @param terms {List<String>} terms searched for
// @param whole {Boolean} whether more is wanted than title and date
// @returns parent {String} id of a paper that is there
// @returns paper {List} its id, title, date, those of the terms that title and abstract hold, and where wanted a list of its authors, venue, url and codeUrl, else null
// @light a page of ids bounds what is read
UNWIND $ids AS id
MATCH (p:Paper {id: id})
WITH p, ' ' + p.terms + ' ' AS held
RETURN p.id AS parent, [
  p.id, p.title, p.published, [term IN $terms WHERE held CONTAINS ' ' + term + ' '],
  CASE WHEN $whole THEN [p.authors, p.venue, p.url, p.codeUrl] END
] AS paper
