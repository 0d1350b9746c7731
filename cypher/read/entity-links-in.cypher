// For each entity the entities that are linked to it by what papers say, those most papers say it of first.
// @param ids {List<String>} entity ids
// @param type {String} the relation between entities
// @param limit {Integer} most links an entity
// @returns parent {String} entity id
// @returns entity {Map} id, name, aliases, kind and support of the other entity
// @returns papers {Integer} number of papers that say so
// @light what is linked to one node, which is little but at the largest hubs
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[r:EVALUATED_ON|APPLIED_TO|BASED_ON|OUTPERFORMS]-(other:Entity)
  WHERE type(r) = $type AND r.assertion = 'ASSERTED'
  WITH other, count(DISTINCT r.paper) AS papers
  ORDER BY papers DESC, other.id
  LIMIT $limit
  RETURN other {.id, .name, .aliases, .kind, .support} AS entity, papers
}
RETURN e.id AS parent, entity, papers
ORDER BY parent, papers DESC, entity.id
