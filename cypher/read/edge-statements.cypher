// What states the edges from one node to another, one row an edge, the surest of a relation first.
// @param from {String} id of a paper or entity
// @param to {String} id of a paper or entity
// @param types {List<String>} relations wanted
// @param paper {String} id of the only paper wanted, or null for any
// @param asOf {String} what dates of papers are compared to, or null for papers of any date and of none
// @param limit {Integer} most edges
// @returns type {String} the relation
// @returns paper {String} id of the paper that states it
// @returns confidence {Float} how sure it is, from 0 to 1, or null where it was not read from text
// @returns assertion {String} how it is said, or null
// @returns extractor {String} version of the extractor that read it, or null
// @returns source {String} what gave it where it was not read from text, or null
// @returns evidenceField {List<String>} field of each span of its evidence; null, as the next five, without any
// @returns evidenceSentence {List<Integer>} sentence of each span
// @returns evidenceStart {List<Integer>} start of each span
// @returns evidenceEnd {List<Integer>} end of each span
// @returns evidenceSurface {List<String>} words of each span
// @returns evidenceRule {List<String>} rule that read each span
CALL () {
  MATCH (p:Paper {id: $from})
  RETURN p AS a
  UNION ALL
  MATCH (e:Entity {id: $from})
  RETURN e AS a
}
CALL (a) {
  MATCH (p:Paper {id: $to})
  RETURN p AS b
  UNION ALL
  MATCH (e:Entity {id: $to})
  RETURN e AS b
}
MATCH (a)-[r]->(b)
WHERE type(r) IN $types AND ($paper IS NULL OR coalesce(r.paper, a.id) = $paper)
  AND ($asOf IS NULL OR b:Entity OR b.published <= $asOf)
  AND ($asOf IS NULL OR EXISTS { MATCH (s:Paper {id: coalesce(r.paper, a.id)}) WHERE s.published <= $asOf })
RETURN type(r) AS type, coalesce(r.paper, a.id) AS paper, r.confidence AS confidence, r.assertion AS assertion,
  r.extractor AS extractor, r.source AS source,
  r.evidenceField AS evidenceField, r.evidenceSentence AS evidenceSentence, r.evidenceStart AS evidenceStart,
  r.evidenceEnd AS evidenceEnd, r.evidenceSurface AS evidenceSurface, r.evidenceRule AS evidenceRule
ORDER BY type, confidence DESC, paper, assertion
LIMIT $limit
