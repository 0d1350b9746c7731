// Papers as sources gave them.
// @param ids {List<String>} paper ids
// @returns id {String} the paper's id
// @returns properties {Map} its title, abstract, authors, published, venue, url, cites, codeUrl and extractor
MATCH (p:Paper)
WHERE p.id IN $ids
RETURN p.id AS id,
  p {.title, .abstract, .authors, .published, .venue, .url, .cites, .codeUrl, .extractor} AS properties
ORDER BY id
