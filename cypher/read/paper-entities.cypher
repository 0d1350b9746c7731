// What some papers say of the entities they relate to, in no order.
// @param ids {List<String>} paper ids
// @param relations {List<String>} relations wanted
// @param assertions {List<String>} assertions wanted
// @param evidence {Boolean} whether evidence is wanted too
// @returns parent {String} paper id
// @returns said {List<List>} of each edge: id, name, other names, kind and support of the entity, relation, confidence, assertion, and six lists of evidence or null
// @light a page of ids bounds what is read
UNWIND $ids AS id
MATCH (p:Paper {id: id})-[r:INTRODUCES|EVALUATES_ON|USES|COMPARES_TO|ADDRESSES|STUDIES|MENTIONS]->(e:Entity)
WHERE type(r) IN $relations AND r.assertion IN $assertions
RETURN p.id AS parent, collect([
  e.id, e.name, e.aliases, e.kind, e.support, type(r), r.confidence, r.assertion,
  CASE WHEN $evidence THEN [
    r.evidenceField, r.evidenceSentence, r.evidenceStart, r.evidenceEnd, r.evidenceSurface, r.evidenceRule
  ] END
]) AS said
