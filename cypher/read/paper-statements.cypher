// What some papers say of some entities, and where.
// @param pairs {List<Map>} each with paper and entity, their ids
// @returns paper {String} paper id
// @returns entity {String} entity id
// @returns type {String} the relation
// @returns confidence {Float} how sure it is, from 0 to 1
// @returns assertion {String} how it is said
// @returns evidenceField {List<String>} field of each span of its evidence
// @returns evidenceSentence {List<Integer>} sentence of each span
// @returns evidenceStart {List<Integer>} start of each span
// @returns evidenceEnd {List<Integer>} end of each span
// @returns evidenceSurface {List<String>} words of each span
// @returns evidenceRule {List<String>} rule that read each span
UNWIND $pairs AS pair
MATCH (p:Paper {id: pair.paper})
MATCH (p)-[r:INTRODUCES|EVALUATES_ON|USES|COMPARES_TO|ADDRESSES|STUDIES|MENTIONS]->(e:Entity)
WHERE e.id = pair.entity
RETURN p.id AS paper, e.id AS entity, type(r) AS type, r.confidence AS confidence, r.assertion AS assertion,
  r.evidenceField AS evidenceField, r.evidenceSentence AS evidenceSentence, r.evidenceStart AS evidenceStart,
  r.evidenceEnd AS evidenceEnd, r.evidenceSurface AS evidenceSurface, r.evidenceRule AS evidenceRule
ORDER BY paper, entity, type, assertion
