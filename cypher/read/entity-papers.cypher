// For each entity one page of the papers that relate to it, newest first and undated ones last.
// @param ids {List<String>} entity ids
// @param relations {List<String>} relations wanted
// @param assertions {List<String>} assertions wanted
// @param afterPublished {String} date of the paper the page begins after, empty where it has none, or null
// @param afterId {String} its id, or null
// @param limit {Integer} most papers an entity
// @returns parent {String} entity id
// @returns paper {Map} id, title, authors, published, venue, url and codeUrl
// @returns edges {List<Map>} what the paper says of the entity: type, confidence, assertion and evidence
// @returns published {String} date of the paper, or empty
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[s]-(p:Paper)
  WHERE type(s) IN $relations AND s.assertion IN $assertions
  WITH DISTINCT e, p, coalesce(p.published, '') AS published
  WHERE $afterId IS NULL OR published < $afterPublished OR (published = $afterPublished AND p.id > $afterId)
  WITH e, p, published
  ORDER BY published DESC, p.id
  LIMIT $limit
  MATCH (p)-[r]->(e)
  WHERE type(r) IN $relations AND r.assertion IN $assertions
  WITH p, published, collect({
    type: type(r), confidence: r.confidence, assertion: r.assertion,
    evidenceField: r.evidenceField, evidenceSentence: r.evidenceSentence, evidenceStart: r.evidenceStart,
    evidenceEnd: r.evidenceEnd, evidenceSurface: r.evidenceSurface, evidenceRule: r.evidenceRule
  }) AS edges
  RETURN p {.id, .title, .authors, .published, .venue, .url, .codeUrl} AS paper, edges, published
}
RETURN e.id AS parent, paper, edges, published
ORDER BY parent, published DESC, paper.id
