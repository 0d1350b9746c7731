// Where papers say that one entity is linked to another.
// @param links {List<Map>} each with from and to, entity ids, type, the relation, and assertion, how it is said
// @param asOf {String} what dates of papers are compared to, or null for papers of any date and of none
// @param limit {Integer} most papers a link
// @returns from {String} id of the entity the link goes out from
// @returns to {String} id of the entity it goes to
// @returns type {String} the relation
// @returns edge {Map} what one paper says: type, confidence, assertion, paper and evidence
// @bound the links of one relation between two entities, from the end that has fewer of it; evidence of those alone that are given
UNWIND $links AS link
MATCH (a:Entity {id: link.from})
MATCH (b:Entity {id: link.to})
CALL (a, b, link) {
  CALL (a, b, link) {
    WITH a, b, link WHERE link.type = 'EVALUATED_ON'
    MATCH (a)-[r:EVALUATED_ON]->(b)
    WHERE r.assertion = link.assertion
      AND ($asOf IS NULL OR EXISTS { MATCH (p:Paper {id: r.paper}) WHERE p.published <= $asOf })
    RETURN r
    UNION ALL
    WITH a, b, link WHERE link.type = 'APPLIED_TO'
    MATCH (a)-[r:APPLIED_TO]->(b)
    WHERE r.assertion = link.assertion
      AND ($asOf IS NULL OR EXISTS { MATCH (p:Paper {id: r.paper}) WHERE p.published <= $asOf })
    RETURN r
    UNION ALL
    WITH a, b, link WHERE link.type = 'BASED_ON'
    MATCH (a)-[r:BASED_ON]->(b)
    WHERE r.assertion = link.assertion
      AND ($asOf IS NULL OR EXISTS { MATCH (p:Paper {id: r.paper}) WHERE p.published <= $asOf })
    RETURN r
    UNION ALL
    WITH a, b, link WHERE link.type = 'OUTPERFORMS'
    MATCH (a)-[r:OUTPERFORMS]->(b)
    WHERE r.assertion = link.assertion
      AND ($asOf IS NULL OR EXISTS { MATCH (p:Paper {id: r.paper}) WHERE p.published <= $asOf })
    RETURN r
  }
  WITH r
  ORDER BY r.confidence DESC, r.paper
  LIMIT $limit
  RETURN {
    type: type(r), confidence: r.confidence, assertion: r.assertion, paper: r.paper,
    evidenceField: r.evidenceField, evidenceSentence: r.evidenceSentence, evidenceStart: r.evidenceStart,
    evidenceEnd: r.evidenceEnd, evidenceSurface: r.evidenceSurface, evidenceRule: r.evidenceRule
  } AS edge
}
RETURN a.id AS from, b.id AS to, link.type AS type, edge
ORDER BY from, to, type, edge.confidence DESC, edge.paper
