// For each entity the entities it is linked to by what papers up to a date say, those most papers say it of first.
// @param ids {List<String>} entity ids
// @param type {String} the relation between entities
// @param asOf {String} what dates of papers are compared to
// @param limit {Integer} most links an entity
// @returns parent {String} entity id
// @returns entity {Map} id, name, aliases, kind and support of the other entity
// @returns papers {Integer} number of papers that say so
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[r:EVALUATED_ON|APPLIED_TO|BASED_ON|OUTPERFORMS]-(other:Entity)
  WHERE type(r) = $type AND r.assertion = 'ASSERTED'
  MATCH (p:Paper {id: r.paper})
  WHERE p.published <= $asOf
  WITH other, count(DISTINCT p.id) AS papers
  ORDER BY papers DESC, other.id
  LIMIT $limit
  RETURN other {.id, .name, .aliases, .kind, .support} AS entity, papers
}
RETURN e.id AS parent, entity, papers
ORDER BY parent, papers DESC, entity.id
