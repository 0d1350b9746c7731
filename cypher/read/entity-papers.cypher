// For each entity one page of the papers that relate to it, newest first and undated ones last, and what they say of it.
// @param ids {List<String>} entity ids
// @param relations {List<String>} relations wanted
// @param assertions {List<String>} assertions wanted
// @param evidence {Boolean} whether evidence is wanted too
// @param whole {Boolean} whether more is wanted of papers than title and date
// @param afterPublished {String} date of the paper the page begins after, empty where it has none, or null
// @param afterId {String} its id, or null
// @param asOf {String} what dates of papers are compared to, or null for any and none
// @param limit {Integer} most papers an entity
// @returns parent {String} entity id
// @returns id {String} id of a paper
// @returns title {String} its title
// @returns published {String} its date, or null
// @returns more {List} its authors, venue, url and codeUrl where wanted, else null
// @returns said {List<List>} what it says: of each relation type, confidence, assertion, and six lists of evidence or null; in no order
// @bound mentions alone are followed where they are wanted, for a paper mentions all that it speaks of, else edges of the relations wanted; before the limit nothing but date and id is read
// @light what is linked to one node, which is little but at the largest hubs
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WITH e, 'MENTIONS' IN $relations AND 'ASSERTED' IN $assertions AS named
CALL (e, named) {
  CALL (e, named) {
    WITH e, named WHERE named
    MATCH (e)<-[:MENTIONS]-(p)
    RETURN p
    UNION ALL
    WITH e, named WHERE NOT named
    MATCH (e)<-[s:INTRODUCES|EVALUATES_ON|USES|COMPARES_TO|ADDRESSES|STUDIES]-(p)
    WHERE type(s) IN $relations AND s.assertion IN $assertions
    RETURN DISTINCT p
  }
  WITH p, coalesce(p.published, '') AS published
  WHERE ($asOf IS NULL OR p.published <= $asOf)
    AND ($afterId IS NULL OR published < $afterPublished OR (published = $afterPublished AND p.id > $afterId))
  RETURN p, published
  ORDER BY published DESC, p.id
  LIMIT $limit
}
MATCH (p)-[r:INTRODUCES|EVALUATES_ON|USES|COMPARES_TO|ADDRESSES|STUDIES|MENTIONS]->(e)
WHERE type(r) IN $relations AND r.assertion IN $assertions
WITH e, p, collect([
  type(r), r.confidence, r.assertion,
  CASE WHEN $evidence THEN [
    r.evidenceField, r.evidenceSentence, r.evidenceStart, r.evidenceEnd, r.evidenceSurface, r.evidenceRule
  ] END
]) AS said
RETURN e.id AS parent, p.id AS id, p.title AS title, p.published AS published,
  CASE WHEN $whole THEN [p.authors, p.venue, p.url, p.codeUrl] END AS more, said
ORDER BY parent, coalesce(published, '') DESC, id
