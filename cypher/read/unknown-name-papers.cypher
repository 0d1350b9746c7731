// For each name that was not understood one page of the papers that print it, newest first and undated ones last.
// @param ids {List<String>} ids of names
// @param evidence {Boolean} whether evidence is wanted too
// @param afterPublished {String} date of the paper the page begins after, empty where it has none, or null
// @param afterId {String} its id, or null
// @param limit {Integer} most papers a name
// @returns parent {String} id of the name
// @returns paper {Map} id, title, authors, published, venue, url and codeUrl
// @returns published {String} date of the paper, or empty
// @returns printed {List<List>} six lists of evidence, or null where not wanted
// @light a page of ids bounds what is read, but at names that very many papers print
UNWIND $ids AS id
MATCH (u:UnknownName {id: id})
CALL (u) {
  MATCH (u)<-[r:PRINTS]-(p:Paper)
  WITH r, p, coalesce(p.published, '') AS published
  WHERE $afterId IS NULL OR published < $afterPublished OR (published = $afterPublished AND p.id > $afterId)
  WITH r, p, published
  ORDER BY published DESC, p.id
  LIMIT $limit
  RETURN r, p, published
}
RETURN u.id AS parent, p {.id, .title, .authors, .published, .venue, .url, .codeUrl} AS paper, published,
  CASE WHEN $evidence THEN [
    r.evidenceField, r.evidenceSentence, r.evidenceStart, r.evidenceEnd, r.evidenceSurface, r.evidenceRule
  ] END AS printed
ORDER BY parent, published DESC, paper.id
