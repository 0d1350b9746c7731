// For each paper one page of the entities it relates to, strongest relation first.
// @param ids {List<String>} paper ids
// @param kinds {List<String>} kinds of entity wanted
// @param relations {List<String>} relations wanted
// @param assertions {List<String>} assertions wanted
// @param afterRank {Integer} rank of the entity the page begins after, or null
// @param afterId {String} its id, or null
// @param limit {Integer} most entities a paper
// @returns parent {String} paper id
// @returns entity {Map} id, name, aliases, kind and support
// @returns edges {List<Map>} what the paper says of it: type, confidence, assertion and evidence
// @returns rank {Integer} strength of the strongest of these, 0 first
UNWIND $ids AS id
MATCH (p:Paper {id: id})
CALL (p) {
  MATCH (p)-[r]->(e:Entity)
  WHERE type(r) IN $relations AND r.assertion IN $assertions AND e.kind IN $kinds
  WITH e, r, CASE type(r)
    WHEN 'INTRODUCES' THEN 0
    WHEN 'EVALUATES_ON' THEN 1
    WHEN 'USES' THEN 2
    WHEN 'COMPARES_TO' THEN 3
    WHEN 'ADDRESSES' THEN 4
    WHEN 'STUDIES' THEN 5
    ELSE 6
  END AS strength
  WITH e, min(strength) AS rank, collect({
    type: type(r), confidence: r.confidence, assertion: r.assertion,
    evidenceField: r.evidenceField, evidenceSentence: r.evidenceSentence, evidenceStart: r.evidenceStart,
    evidenceEnd: r.evidenceEnd, evidenceSurface: r.evidenceSurface, evidenceRule: r.evidenceRule
  }) AS edges
  WHERE $afterId IS NULL OR rank > $afterRank OR (rank = $afterRank AND e.id > $afterId)
  RETURN e {.id, .name, .aliases, .kind, .support} AS entity, edges, rank
  ORDER BY rank, entity.id
  LIMIT $limit
}
RETURN p.id AS parent, entity, edges, rank
ORDER BY parent, rank, entity.id
