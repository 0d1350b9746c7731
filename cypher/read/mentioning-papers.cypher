// For each entity one page of the papers that mention it, newest first and undated ones last.
// @param ids {List<String>} entity ids
// @param whole {Boolean} whether more is wanted than title and date
// @param afterPublished {String} date of the paper the page begins after, empty where it has none, or null
// @param afterId {String} its id, or null
// @param asOf {String} what dates of papers are compared to, or null for any and none
// @param limit {Integer} most papers an entity
// @returns parent {String} entity id
// @returns id {String} id of a paper
// @returns title {String} its title
// @returns published {String} its date, or null
// @returns more {List} its authors, venue, url and codeUrl where wanted, else null
// @bound all papers of an entity are sorted by date and id, of which a page is read
// @light what is linked to one node, which is little but at the largest hubs
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[:MENTIONS]-(p)
  WITH p, coalesce(p.published, '') AS published
  WHERE ($asOf IS NULL OR p.published <= $asOf)
    AND ($afterId IS NULL OR published < $afterPublished OR (published = $afterPublished AND p.id > $afterId))
  RETURN p, published
  ORDER BY published DESC, p.id
  LIMIT $limit
}
RETURN e.id AS parent, p.id AS id, p.title AS title, p.published AS published,
  CASE WHEN $whole THEN [p.authors, p.venue, p.url, p.codeUrl] END AS more
ORDER BY parent, coalesce(published, '') DESC, id
