// What some papers say of the entities they relate to, in no order.
// @param ids {List<String>} paper ids
// @param relations {List<String>} relations wanted
// @param assertions {List<String>} assertions wanted
// @param evidence {Boolean} whether evidence is wanted too
// @returns parent {String} paper id
// @returns id {String} entity id
// @returns name {String} its name
// @returns aliases {List<String>} its other names
// @returns kind {String} its kind
// @returns support {Integer} number of papers that mention it
// @returns type {String} the relation
// @returns confidence {Float} how sure it is, from 0 to 1
// @returns assertion {String} how it is said
// @returns evidenceField {List<String>} field of each span of its evidence; null, as the next five, where not wanted
// @returns evidenceSentence {List<Integer>} sentence of each span
// @returns evidenceStart {List<Integer>} start of each span
// @returns evidenceEnd {List<Integer>} end of each span
// @returns evidenceSurface {List<String>} words of each span
// @returns evidenceRule {List<String>} rule that read each span
UNWIND $ids AS id
MATCH (p:Paper {id: id})-[r:INTRODUCES|EVALUATES_ON|USES|COMPARES_TO|ADDRESSES|STUDIES|MENTIONS]->(e:Entity)
WHERE type(r) IN $relations AND r.assertion IN $assertions
RETURN p.id AS parent, e.id AS id, e.name AS name, e.aliases AS aliases, e.kind AS kind, e.support AS support,
  type(r) AS type, r.confidence AS confidence, r.assertion AS assertion,
  CASE WHEN $evidence THEN r.evidenceField END AS evidenceField,
  CASE WHEN $evidence THEN r.evidenceSentence END AS evidenceSentence,
  CASE WHEN $evidence THEN r.evidenceStart END AS evidenceStart,
  CASE WHEN $evidence THEN r.evidenceEnd END AS evidenceEnd,
  CASE WHEN $evidence THEN r.evidenceSurface END AS evidenceSurface,
  CASE WHEN $evidence THEN r.evidenceRule END AS evidenceRule
