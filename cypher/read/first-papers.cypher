// When the first paper introduced each entity, or else when the first one named it.
// @param ids {List<String>} entity ids
// @param asOf {String} what dates of papers are compared to, or null for papers of any date
// @returns id {String} entity id
// @returns published {String} date of the first paper that introduces it or else names it, or null without a dated one
// @bound mentions are followed only of an entity that no dated paper introduces
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[r:INTRODUCES]-(p)
  WHERE r.assertion = 'ASSERTED' AND ($asOf IS NULL OR p.published <= $asOf)
  RETURN min(p.published) AS introduced
}
CALL (e, introduced) {
  WITH e, introduced WHERE introduced IS NULL
  MATCH (e)<-[:MENTIONS]-(p)
  WHERE $asOf IS NULL OR p.published <= $asOf
  RETURN min(p.published) AS named
}
RETURN e.id AS id, coalesce(introduced, named) AS published
ORDER BY id
